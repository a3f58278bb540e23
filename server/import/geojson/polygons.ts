import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Positions in a circle, the last one the first again. */
export type Ring = Position[];

/** Areas of one region: each an outline and the holes in it. */
export type Polygons = Ring[][];

/** The GeoJSON geometry of some areas. */
export function geometryOf(polygons: Polygons): Polygon | MultiPolygon {
  const [only] = polygons;
  return polygons.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** In square degrees; more than 0 where the ring runs counterclockwise. */
export function signedArea(ring: Ring): number {
  // Relative to the first position: products of large numbers would swallow a small ring.
  const [x0, y0] = ring[0] as [number, number];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as [number, number];
    const [bx, by] = ring[i] as [number, number];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice / 2;
}

/** What is to the west, south, east and north of some areas. */
export function boundsOf(polygons: Polygons): [west: number, south: number, east: number, north: number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of polygons.flat(2) as [number, number][]) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

/**
 * Areas as RFC 7946 wants them: outlines counterclockwise, holes clockwise, and an outline inside another one of the
 * same region a hole in it, as files that came from shapefiles mean it.
 */
export function tidied(polygons: Polygons): Polygons {
  const holes = new Map<Ring[], Ring[][]>();
  for (const polygon of polygons) {
    const around = polygons.find((other) => other !== polygon && liesIn(polygon, other));
    if (around) holes.set(around, [...(holes.get(around) ?? []), polygon]);
  }
  const inside = new Set([...holes.values()].flat());
  return polygons
    .filter((polygon) => !inside.has(polygon))
    .map((polygon) => [...polygon, ...(holes.get(polygon) ?? []).map(([outline]) => outline as Ring)])
    .map((rings) => rings.map((ring, index) => wound(ring, index === 0)));
}

function wound(ring: Ring, counterclockwise: boolean): Ring {
  return signedArea(ring) > 0 === counterclockwise ? ring : ring.toReversed();
}

/** Whether an area lies in the outline of another and in none of its holes, by a point inside it. */
function liesIn([outline]: Ring[], polygon: Ring[]): boolean {
  const [around] = polygon;
  if (!outline || !around || Math.abs(signedArea(outline)) >= Math.abs(signedArea(around))) return false;
  return covers([polygon], pointInside(outline));
}

/** A point inside a ring: the middle of the first stretch of a level that the ring crosses. */
function pointInside(ring: Ring): Position {
  const levels = [...new Set(ring.map(([, y]) => y as number))].sort((a, b) => a - b);
  const half = Math.floor(levels.length / 2);
  const level = ((levels[half - 1] as number) + (levels[half] as number)) / 2;
  const [from = 0, to = 0] = crossings(ring, level);
  return [(from + to) / 2, level];
}

/** Whether a place lies in some areas. */
export function covers(polygons: Polygons, place: Position): boolean {
  return polygons.some(
    ([outline = [], ...holes]) => contains(outline, place) && !holes.some((hole) => contains(hole, place)),
  );
}

function contains(ring: Ring, [x, y]: Position): boolean {
  return crossings(ring, y as number).filter((crossing) => crossing > (x as number)).length % 2 === 1;
}

/** Where a ring crosses a level, from west to east. */
function crossings(ring: Ring, level: number): number[] {
  const found: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as [number, number];
    const [bx, by] = ring[i] as [number, number];
    if (ay > level !== by > level) found.push(ax + ((level - ay) / (by - ay)) * (bx - ax));
  }
  return found.sort((a, b) => a - b);
}
