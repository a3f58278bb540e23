import type { Position } from 'geojson';
import type { Reason } from '../refusal.js';
import { type Polygons, type Ring, signedArea, tidied } from './polygons.js';

/** Areas that may be drawn, or why not. */
export type CheckedPolygons = { polygons: Polygons } | { value: string; reason: Reason };

/** Reads the geometry of a feature: an area in degrees, WGS 84. */
export function checkPolygons(geometry: unknown): CheckedPolygons {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return wrongType(type);
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isListOf(polygons, (polygon) => isListOf(polygon, (ring) => isListOf(ring, isPosition))))
    return refuse(
      '',
      'holds something else than positions [longitude, latitude] in rings; export it again',
      'berisi selain posisi [bujur, lintang] dalam cincin; ekspor lagi',
    );
  const areas = (polygons as Polygons).map((rings) => rings.map((ring) => ring.map(inPlane)));
  for (const ring of areas.flat()) {
    const broken = brokenPosition(ring) ?? brokenRing(ring);
    if (broken) return broken;
  }
  return { polygons: tidied(areas) };
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isItem);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every(Number.isFinite);
}

/** Without height. */
function inPlane([x, y]: Position): Position {
  return [x as number, y as number];
}

function wrongType(type: unknown): CheckedPolygons {
  const given = typeof type === 'string' ? type : '';
  return refuse(
    given,
    'is no area; a region needs a Polygon or MultiPolygon',
    'bukan area; wilayah memerlukan Polygon atau MultiPolygon',
  );
}

function brokenPosition(ring: Ring): CheckedPolygons | undefined {
  for (const position of ring as [number, number][]) {
    const [x, y] = position;
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) continue;
    const value = position.join(', ');
    if (Math.abs(x) <= 90 && Math.abs(y) <= 180)
      return refuse(
        value,
        'is no place on earth; write longitude before latitude',
        'bukan tempat di bumi; tulis bujur sebelum lintang',
      );
    return refuse(
      value,
      'is not in degrees; reproject the file to WGS 84 (EPSG:4326)',
      'tidak dalam derajat; proyeksikan ulang berkas ke WGS 84 (EPSG:4326)',
    );
  }
  return undefined;
}

function brokenRing(ring: Ring): CheckedPolygons | undefined {
  const [first, last] = [ring[0], ring.at(-1)] as [Position, Position];
  const value = `${first.join(', ')} …`;
  if (first[0] !== last[0] || first[1] !== last[1])
    return refuse(
      value,
      'starts a ring that does not close; repeat its first position at its end',
      'awal cincin yang tidak tertutup; ulangi posisi pertama di akhirnya',
    );
  if (ring.length < 4 || signedArea(ring) === 0)
    return refuse(
      value,
      'starts a ring without area; a ring needs three places and the first one again',
      'awal cincin tanpa luas; cincin memerlukan tiga tempat dan yang pertama sekali lagi',
    );
  return undefined;
}

function refuse(value: string, en: string, id: string): { value: string; reason: Reason } {
  return { value, reason: { en, id } };
}
