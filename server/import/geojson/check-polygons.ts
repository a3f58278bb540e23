import type { Position } from 'geojson';
import type { Reason } from '../refusal.js';
import { areaWords as say } from './geojson.words.js';
import { type Polygons, type Ring, signedArea, tidied } from './polygons.js';

/** Areas that may be drawn, or why not. */
export type CheckedPolygons = { polygons: Polygons } | { value: string; reason: Reason };

/** Reads the geometry of a feature: an area in degrees, WGS 84. */
export function checkPolygons(geometry: unknown): CheckedPolygons {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return wrongType(type);
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isListOf(polygons, (polygon) => isListOf(polygon, (ring) => isListOf(ring, isPosition))))
    return { value: '', reason: say.noPositions };
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
  return { value: given, reason: say.noArea };
}

function brokenPosition(ring: Ring): CheckedPolygons | undefined {
  for (const position of ring as [number, number][]) {
    const [x, y] = position;
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) continue;
    const value = position.join(', ');
    if (Math.abs(x) <= 90 && Math.abs(y) <= 180) return { value, reason: say.exchanged };
    return { value, reason: say.noDegrees };
  }
  return undefined;
}

function brokenRing(ring: Ring): CheckedPolygons | undefined {
  const [first, last] = [ring[0], ring.at(-1)] as [Position, Position];
  const value = `${first.join(', ')} …`;
  if (first[0] !== last[0] || first[1] !== last[1]) return { value, reason: say.openRing };
  if (ring.length < 4 || signedArea(ring) === 0) return { value, reason: say.emptyRing };
  return undefined;
}
