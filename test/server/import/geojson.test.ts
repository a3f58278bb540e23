import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf } from '../../../server/commands/failure.js';
import { importCommand } from '../../../server/commands/import.command.js';
import { readConfig } from '../../../server/config.js';
import type { Database } from '../../../server/database/open.js';
import { type BoundaryImport, importBoundaries } from '../../../server/import/geojson/import-boundaries.js';
import { retractImport } from '../../../server/records/imports/retract-import.js';
import { createTestDatabase } from '../../support/database.js';
import { csv, dump, take, testKeys } from './fixtures.js';
import { feature, geojson, square } from './geojson-areas.js';
import { hasSharedData, sharedData } from './shared-data.js';

const folder = mkdtempSync(join(tmpdir(), 'sinergi-geojson-'));
afterAll(() => rmSync(folder, { recursive: true }));

function takeBoundaries(database: Database, file: string, options: Partial<BoundaryImport> = {}) {
  return importBoundaries(database.pool, {
    file,
    source: 'big',
    keys: testKeys,
    today: '2026-09-30',
    importedBy: 'tester',
    importedAt: new Date('2026-09-30T00:00:00Z'),
    ...options,
  });
}

async function createRegions(): Promise<Database> {
  const database = await createTestDatabase('empty');
  const lines = [
    'code,level,parent,name_id,bps_code,latitude,longitude',
    '15,PROVINCE,,Jambi,15,,',
    '15.06,REGENCY,15,Tanjab Barat,1507,-1.05,103.05',
    '15.07,REGENCY,15,Tanjab Timur,1506,-1.05,103.45',
    '15.71,REGENCY,15,Kota Jambi,1571,,',
  ];
  await take(database, 'regions', csv(folder, 'regions', lines));
  return database;
}

const west = square(103, -1.1);
const east = square(103.4, -1.1);
const ring = west.coordinates[0] as number[][];
const area = (coordinates: unknown) => ({ type: 'Polygon', coordinates });

describe('given a steward with a GeoJSON file that does not fit', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createRegions();
    await takeBoundaries(database, geojson(folder, 'before', [feature('15.06', west)]));
  });
  afterAll(() => database.close());

  const refused: [what: string, features: unknown, message: RegExp, more?: object][] = [
    [
      'an unknown region',
      [feature('15.06', west), feature('15.7l', east)],
      /feature 2, code: "15.7l" is an unknown region; did you mean 15.71\? \/ wilayah tidak dikenal/,
    ],
    ['a code of BPS', [feature('1507', west)], /"1507" is an unknown region; .* say --codes bps/],
    [
      'a code as a fraction',
      [feature(15.1, west)],
      /feature 1, code: "15.1" is a number.* as text \/ adalah/,
    ],
    ['no code', [feature(null, west)], /feature 1, code: holds no code of a region/],
    [
      'another property',
      [{ type: 'Feature', properties: { kode: '15.06' }, geometry: west }],
      /code: is no property of the feature; name it with --property \(kode\?\) \/ bukan properti/,
    ],
    [
      'a region twice',
      [feature('15.06', west), feature('15.06', west)],
      /feature 2, code: "15.06" was already named by feature 1; join both/,
    ],
    [
      'the codes of two regions swapped',
      [feature('15.06', east), feature('15.07', west)],
      /2 features were refused/,
    ],
    ['an area far from its region', [feature('15.06', east)], /does not hold the centre of Tanjab Barat/],
    ['no geometry', [feature('15.06', null)], /feature 1, geometry: is no area; a region needs a Polygon/],
    ['a point', [feature('15.06', { type: 'Point', coordinates: [103, -1] })], /"Point" is no area/],
    ['an empty area', [feature('15.06', area([]))], /holds something else than positions/],
    [
      'a text among numbers',
      [feature('15.06', area([[...ring, ['103', -1]]]))],
      /something else than positions/,
    ],
    [
      'a ring that is open',
      [feature('15.06', area([ring.slice(0, -1)]))],
      /"103, -1.1 …" starts a ring that does not close/,
    ],
    [
      'a ring of two places',
      [feature('15.06', area([[ring[0], ring[1], ring[0]]]))],
      /starts a ring without area/,
    ],
    [
      'a ring without area',
      [feature('15.06', area([[ring[0], ring[1], ring[0], ring[0]]]))],
      /without area; a ring needs/,
    ],
    [
      'metres',
      [feature('15.06', area([ring.map(([x, y]) => [Number(x) * 111_000, Number(y) * 111_000])]))],
      /is not in degrees; reproject the file to WGS 84 \(EPSG:4326\) \/ tidak dalam derajat/,
    ],
    [
      'latitude before longitude',
      [feature('15.06', area([ring.map(([x, y]) => [y, x])]))],
      /"-1.1, 103" is no place on earth; write longitude before latitude/,
    ],
    ['no feature', [], /has no features; export it again/],
    ['features that are no list', {}, /is no GeoJSON FeatureCollection/],
    ['a feature that is nothing', [null], /feature 1, code: is no property .*\(it has none\)/],
    [
      'another projection',
      [feature('15.06', west)],
      /is in urn:ogc:def:crs:EPSG::23847; reproject/,
      crsOf('EPSG::23847'),
    ],
    ['arcs', [], /is TopoJSON; export it as GeoJSON/, { type: 'Topology' }],
  ];

  it.each(refused)(
    'when it has %s, then a sentence says where and what to do, and nothing is written',
    async (_what, features, message, more) => {
      const before = await dump(database);
      const failure = await takeBoundaries(database, geojson(folder, 'given', features, more)).catch(
        failureOf,
      );
      expect(failure).toEqual({ status: 2, sentence: expect.stringMatching(message) });
      expect(failure).toEqual({ status: 2, sentence: expect.stringContaining('given.geojson') });
      expect(await dump(database)).toBe(before);
    },
  );

  it('when it is no JSON, not UTF-8, empty or absent, then a sentence says so', async () => {
    const broken = join(folder, 'broken.geojson');
    for (const [content, message] of [
      ['{"type":', /is no JSON in UTF-8/],
      [Buffer.from('{"type":"\xe9"}', 'latin1'), /is no JSON in UTF-8/],
      ['null', /is no GeoJSON FeatureCollection/],
      ['', /is empty/],
    ] as const) {
      writeFileSync(broken, content);
      await expect(takeBoundaries(database, broken)).rejects.toThrow(message);
    }
    await expect(takeBoundaries(database, join(folder, 'absent.geojson'))).rejects.toThrow(/no such file/);
  });

  it('when the command fits no file of its kind, then it is refused before the database is opened', async () => {
    const given = (kind: string, file: string, options: object) =>
      importCommand(readConfig({}), kind, file, { source: 'big', ...options });
    await expect(given('cases', 'x.geojson', {})).rejects.toThrow(/import it as regions/);
    await expect(given('regions', 'x.geojson', { mapping: 'm.json' })).rejects.toThrow(/with --property/);
    await expect(given('regions', 'x.csv', { property: 'kode' })).rejects.toThrow(/are for GeoJSON/);
  });
});

describe('given a steward with boundaries that fit', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createRegions();
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
    const request = { importId: Number(rows[0]?.id), reason: 'wrong', by: 'tester', at: new Date() };
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

function crsOf(name: string) {
  return { crs: { type: 'name', properties: { name: `urn:ogc:def:crs:${name}` } } };
}
