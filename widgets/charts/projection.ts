import { centreOf, type Point, signedArea } from './visual-centre.js';

/** [longitude, latitude] in degrees. */
type Position = readonly number[];

/** A GeoJSON geometry of areas, as `Region.boundary` has it. */
export type Area =
  | { type: 'Polygon'; coordinates: readonly (readonly Position[])[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Position[])[])[] };

/** A region and its boundary. */
export interface Bounded {
  code: string;
  geometry: Area;
}

/** A region as a map draws it, in pixels from the north-west corner. */
export interface Shape {
  code: string;
  /** Data of an SVG path; its fill rule is evenodd. Empty where the region is smaller than a tenth of a pixel. */
  path: string;
  bounds: { left: number; top: number; right: number; bottom: number };
  /** The middle of the widest circle in the largest part, and its radius: where a label or mark has most room. */
  centre: Point & { room: number };
}

/** Regions on one map, in the order in which they came. */
export interface RegionMap {
  width: number;
  height: number;
  shapes: Shape[];
}

/**
 * Draws boundaries into a width, and a height where one is given; north is up. Equirectangular, true to scale along
 * the middle latitude: over a province nobody sees a difference from other projections. Numbers have one decimal, so
 * that neighbours keep the same points. No region may cross the 180th meridian.
 */
export function projectRegions(
  regions: readonly Bounded[],
  fit: { width: number; height?: number },
): RegionMap {
  const outlines = regions.map(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  const [west, south, east, north] = boundsOf(outlines.flat(3) as Position[]);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, down] = [(east - west) * shrink, north - south];
  if (!(across > 0 && down > 0)) return { width: 0, height: 0, shapes: [] };
  const scale = Math.min(fit.width / across, (fit.height ?? Number.POSITIVE_INFINITY) / down);
  const project = ([longitude = 0, latitude = 0]: Position): Point => ({
    x: tenths((longitude - west) * shrink * scale),
    y: tenths((north - latitude) * scale),
  });
  return {
    width: tenths(across * scale),
    height: tenths(down * scale),
    shapes: regions.map(({ code }, index) =>
      shapeOf(
        code,
        (outlines[index] ?? []).map((rings) => rings.map((ring) => ring.map(project))),
      ),
    ),
  };
}

function shapeOf(code: string, polygons: Point[][][]): Shape {
  const points = polygons.flat(2);
  const [left, top, right, bottom] = boundsOf(points.map(({ x, y }) => [x, y]));
  const largest = polygons.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
  const { x, y, room } = centreOf(largest);
  return {
    code,
    path: polygons.flat().map(pathOf).join(''),
    bounds: { left, top, right, bottom },
    centre: { x: tenths(x), y: tenths(y), room: tenths(room) },
  };
}

function sizeOf([outline = []]: Point[][]): number {
  return Math.abs(signedArea(outline));
}

/** A closed ring without points that fall on the one before; nothing where no area is left. */
function pathOf(ring: Point[]): string {
  const seen = ring.filter(({ x, y }, index) => {
    const before = ring[index - 1];
    return !before || before.x !== x || before.y !== y;
  });
  // The last position of a ring is the first one again, which closing the path draws.
  const open = seen.slice(0, -1);
  return open.length < 3 ? '' : `M${open.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

function boundsOf(positions: readonly Position[]): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
