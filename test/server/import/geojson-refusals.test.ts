import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf } from '../../../server/commands/failure.js';
import { importCommand } from '../../../server/commands/import.command.js';
import { readConfig } from '../../../server/config.js';
import type { Database } from '../../../server/database/open.js';
import { dump } from './fixtures.js';
import { createRegions, crsOf, east, feature, geojson, takeBoundaries, west } from './geojson-areas.js';

const folder = mkdtempSync(join(tmpdir(), 'sinergi-geojson-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ring = west.coordinates[0] as number[][];
const area = (coordinates: unknown) => ({ type: 'Polygon', coordinates });

/** Status and sentence of a failure, English / Indonesian. */
function inBothLanguages(error: unknown): { status: number; sentence: string } {
  const [en, id] = [failureOf(error, 'en'), failureOf(error, 'id')];
  return { status: en.status, sentence: `${en.sentence} / ${id.sentence}`.replaceAll('\n', ' ') };
}

describe('given a steward with a GeoJSON file that does not fit', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createRegions(folder);
    await takeBoundaries(database, geojson(folder, 'before', [feature('15.06', west)]));
  });
  afterAll(() => database.close());

  const refused: [what: string, features: unknown, message: RegExp, more?: object][] = [
    [
      'an unknown region',
      [feature('15.06', west), feature('15.7l', east)],
      /feature 2, code: "15.7l" is an unknown region; did you mean 15.71\?.* \/ .*wilayah tidak dikenal/,
    ],
    ['a code of BPS', [feature('1507', west)], /"1507" is an unknown region; .* say --codes bps/],
    [
      'a code as a fraction',
      [feature(15.1, west)],
      /feature 1, code: "15.1" is a number.* as text.* \/ .*adalah/,
    ],
    ['no code', [feature(null, west)], /feature 1, code: holds no code of a region/],
    [
      'another property',
      [{ type: 'Feature', properties: { kode: '15.06' }, geometry: west }],
      /code: is no property of the feature; name it with --property \(kode\?\).* \/ .*bukan properti/,
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
      /is not in degrees; reproject the file to WGS 84 \(EPSG:4326\).* \/ .*tidak dalam derajat/,
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
        inBothLanguages,
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
