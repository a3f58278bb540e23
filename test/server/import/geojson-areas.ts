import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygon } from 'geojson';
import type { Database } from '../../../server/database/open.js';
import { type BoundaryImport, importBoundaries } from '../../../server/import/geojson/import-boundaries.js';
import { createTestDatabase } from '../../support/database.js';
import { csv, take, testKeys } from './fixtures.js';

/** A square of 0.1 degrees, its west and south edges given. */
export function square(west: number, south: number, side = 0.1): Polygon {
  const [east, north] = [round(west + side), round(south + side)];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

export function feature(code: unknown, geometry: unknown) {
  return { type: 'Feature', properties: { code }, geometry };
}

/** Writes a GeoJSON file into a folder and returns its path. */
export function geojson(folder: string, name: string, features: unknown, more: object = {}): string {
  const path = join(folder, `${name}.geojson`);
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features, ...more }));
  return path;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/** The areas of 15.06 and 15.07. */
export const west = square(103, -1.1);
export const east = square(103.4, -1.1);

/** Imports a GeoJSON file the way the command does, on a fixed day. */
export function takeBoundaries(database: Database, file: string, options: Partial<BoundaryImport> = {}) {
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

/** A database with a province, a city and two regencies side by side. */
export async function createRegions(folder: string): Promise<Database> {
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

/** The member of old GeoJSON that names a projection. */
export function crsOf(name: string) {
  return { crs: { type: 'name', properties: { name: `urn:ogc:def:crs:${name}` } } };
}
