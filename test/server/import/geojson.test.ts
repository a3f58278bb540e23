import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { retractImport } from '../../../server/import/undo/retract-import.js';
import { everyKind } from '../../../server/kinds.js';
import { createTestDatabase } from '../../support/database.js';
import {
  createRegions,
  crsOf,
  east,
  feature,
  geojson,
  square,
  takeBoundaries,
  west,
} from './geojson-areas.js';
import { hasSharedData, sharedData } from './shared-data.js';

const folder = mkdtempSync(join(tmpdir(), 'sinergi-geojson-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('given a steward with boundaries that fit', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createRegions(folder);
  });
  afterAll(() => database.close());

  const stored = async () =>
    (
      await database.pool.query(
        'SELECT region_code AS code, geometry, source FROM reference.region_boundary ORDER BY 1',
      )
    ).rows;
  const version = async () =>
    (await database.pool.query('SELECT version FROM reference.reference_version')).rows[0]?.version;

  it('when they are imported, again, changed and taken back, then the map is each time what was said', async () => {
    const before = await version();
    const both = geojson(folder, 'both', [feature('15.06', west), feature('15.07', east)], crsOf('CRS84'));
    expect(await takeBoundaries(database, both, { dryRun: true })).toMatchObject({ read: 2, inserted: 2 });
    expect(await stored()).toEqual([]);
    expect(await takeBoundaries(database, both)).toMatchObject({ read: 2, inserted: 2 });
    const first = await stored();
    expect(first).toEqual([
      { code: '15.06', geometry: west, source: 'big' },
      { code: '15.07', geometry: east, source: 'big' },
    ]);
    expect(await version()).toBe(before + 1);
    expect(await takeBoundaries(database, both)).toMatchObject({ inserted: 0, updated: 0, unchanged: 2 });
    expect(await version()).toBe(before + 1);
    const larger = geojson(folder, 'larger', [feature('15.06', square(103, -1.1, 0.2))]);
    expect(await takeBoundaries(database, larger)).toMatchObject({ inserted: 0, updated: 1 });
    expect((await stored())[0]?.geometry).toEqual(square(103, -1.1, 0.2));

    await retract('region_boundaries', 'larger.geojson');
    expect(await stored()).toEqual(first);
    await retract('region_boundaries', 'both.geojson');
    expect(await stored()).toEqual([]);
    expect(await version()).toBe(before + 4);
  });

  it('when the file names regions by codes of BPS, then these find the regions where that was said', async () => {
    const named = (kode: unknown, geometry: unknown) => ({ type: 'Feature', properties: { kode }, geometry });
    const file = geojson(folder, 'bps', [named(1507, west), named('1506', east)]);
    await takeBoundaries(database, file, { property: 'kode', codes: 'bps' });
    expect((await stored()).map(({ code, geometry }) => [code, geometry])).toEqual([
      ['15.06', west],
      ['15.07', east],
    ]);
  });

  async function retract(kind: string, name: string) {
    const { rows } = await database.pool.query<{ id: number }>(
      `SELECT id FROM records.import_record
       WHERE kind = $1 AND file_name = $2 AND rows_inserted + rows_updated > 0 AND retracted_at IS NULL`,
      [kind, name],
    );
    const request = {
      ...{ importId: Number(rows[0]?.id), reason: 'wrong', by: 'tester', at: new Date(), kinds: everyKind },
    };
    const client = await database.pool.connect();
    try {
      await client.query('BEGIN');
      expect(await retractImport(client, request)).toMatchObject({ outcome: 'RETRACTED' });
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }
});

describe.skipIf(!hasSharedData)(
  'given the real boundaries of Jambi (skipped where the data are absent)',
  () => {
    const file = sharedData('geo/jambi_kabkota.geojson');
    let database: Database;
    beforeAll(async () => {
      database = await createTestDatabase('demo');
    });
    afterAll(() => database.close());

    it('when they are imported, then each regency has a boundary, and all of them less than 60 kB', async () => {
      expect(await takeBoundaries(database, file)).toMatchObject({ read: 11, inserted: 11 });
      const { rows } = await database.pool.query<{ bytes: number }>(
        'SELECT sum(length(geometry::text))::int AS bytes FROM reference.region_boundary',
      );
      expect(rows[0]?.bytes).toBeGreaterThan(10_000);
      expect(rows[0]?.bytes).toBeLessThan(60_000);
    });

    it('when their codes are digits of BPS, then the four that would be swapped are refused', async () => {
      const content = JSON.parse(readFileSync(file, 'utf8'));
      const bps: Record<string, string> = {
        '15.06': '15.07',
        '15.07': '15.06',
        '15.08': '15.09',
        '15.09': '15.08',
      };
      for (const { properties } of content.features)
        properties.code = bps[properties.code] ?? properties.code;
      const swapped = geojson(folder, 'swapped', content.features);
      await expect(takeBoundaries(database, swapped)).rejects.toThrow(/4 features were refused/);
    });
  },
);
