import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygon } from 'geojson';

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
