import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify as withoutPoints } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Objects,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';
import { boundsOf, geometryOf, type Polygons, type Ring, signedArea, tidied } from './polygons.js';

type Geometry = Polygon | MultiPolygon;
type Borders = Topology<Objects<object>>;
type RegionArcs = PolygonArcs | MultiPolygonArcs;

/** Pixels across a map, and how many regions it shows at most: a province. A file of more is a country. */
const screen = 1000;
const regionsOnScreen = 12;

/** Bytes of JSON that the regions of one map may have. */
const mostBytes = 60_000;

/** Decimals of a degree: 4 are 11 metres. */
const fewestDecimals = 4;

/**
 * The areas of some regions with what a screen shows of them: points and islands that would cover less than a pixel
 * vanish, more where the whole would pass 60 kB for a dozen regions. Neighbours lose the same points, so that no gap
 * opens; no region vanishes.
 */
export function simplify(regions: Polygons[]): Geometry[] {
  const pixel = pixelOf(regions);
  const decimals = Math.max(fewestDecimals, Math.ceil(Math.log10(10 / pixel)));
  const borders = bordersOf(regions.map((polygons) => rounded(polygons, decimals)));
  const budget = mostBytes * Math.max(1, regions.length / regionsOnScreen);
  let area = pixel ** 2;
  let result = simplifiedTo(borders, area);
  // At some area every region is down to the few points of its junctions, and no more can be saved.
  for (let rounds = 0; bytesOf(result) > budget && rounds < 24; rounds += 1) {
    area *= 1.5;
    result = simplifiedTo(borders, area);
  }
  return result;
}

export function bytesOf(geometries: Geometry[]): number {
  return geometries.reduce((sum, geometry) => sum + JSON.stringify(geometry).length, 0);
}

/** Degrees of a pixel where the regions fill a screen. */
function pixelOf(regions: Polygons[]): number {
  const sides = regions
    .map((polygons) => boundsOf(polygons))
    .map(([west, south, east, north]) => Math.sqrt((east - west) * (north - south)))
    .sort((a, b) => a - b);
  const usual = sides[Math.floor(sides.length / 2)] as number;
  return (usual * Math.sqrt(Math.min(regions.length, regionsOnScreen))) / screen;
}

/** Positions on a grid, so that neighbours share them; rings too small for it fall away, unless all would. */
function rounded(polygons: Polygons, decimals: number): Polygons {
  const scale = 10 ** decimals;
  const onGrid = polygons
    .map((rings) =>
      rings.map((ring) => ring.map((position) => position.map((one) => Math.round(one * scale) / scale))),
    )
    .map(
      ([outline, ...holes]) =>
        [outline, ...holes.filter((hole) => signedArea(hole) !== 0)] as Polygons[number],
    )
    .filter(([outline]) => outline && signedArea(outline) !== 0);
  return onGrid.length > 0 ? onGrid : polygons;
}

function bordersOf(regions: Polygons[]): Borders {
  const collection = { type: 'GeometryCollection' as const, geometries: regions.map(geometryOf) };
  return presimplify(topology({ regions: collection }) as Borders);
}

function simplifiedTo(borders: Borders, area: number): Geometry[] {
  const kept = structuredClone(borders);
  for (;;) {
    const result = geometriesOf(withoutPoints(kept, area), area);
    const vanished = result.flatMap((geometry, index) => (geometry ? [] : [index]));
    if (vanished.length === 0) return result as Geometry[];
    for (const index of vanished) keepPoints(kept, index);
  }
}

/** Gives the points of a region's borders the weight of those that always stay. */
function keepPoints(borders: Borders, index: number): void {
  for (const arc of (regionsOf(borders)[index] ?? []).flat(2)) {
    for (const point of borders.arcs[forwards(arc)] as number[][]) point[2] = Infinity;
  }
}

/** The areas of each region; nothing where they vanished. */
function geometriesOf(borders: Borders, area: number): (Geometry | undefined)[] {
  const uses = new Map<number, number>();
  const regions = regionsOf(borders);
  for (const arcs of regions)
    for (const arc of arcs.flat(2)) {
      const one = forwards(arc);
      uses.set(one, (uses.get(one) ?? 0) + 1);
    }
  const isShared = (ring: number[] = []) => ring.some((arc) => (uses.get(forwards(arc)) ?? 0) > 1);
  return regions.map((arcs) => {
    const areas = (feature(borders, { type: 'MultiPolygon', arcs }).geometry as MultiPolygon).coordinates;
    const largest = Math.max(...areas.map(([outline]) => sizeOf(outline)));
    const seen = areas.flatMap((rings, place) => {
      const isSeen = (ring: Ring, index: number) =>
        sizeOf(ring) > 0 && (sizeOf(ring) >= area || isShared(arcs[place]?.[index]));
      const [outline, ...holes] = rings as [Ring, ...Ring[]];
      const stays = isSeen(outline, 0) || (largest > 0 && sizeOf(outline) === largest);
      return stays ? [[outline, ...holes.filter((hole, index) => isSeen(hole, index + 1))]] : [];
    });
    return seen.length > 0 ? geometryOf(tidied(seen)) : undefined;
  });
}

function forwards(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function sizeOf(ring: Ring | undefined): number {
  return ring ? Math.abs(signedArea(ring)) : 0;
}

/** The areas of each region, their rings lists of arcs; an arc that runs backwards is ~arc. */
function regionsOf({ objects }: Borders): number[][][][] {
  const { geometries } = objects.regions as GeometryCollection;
  return (geometries as RegionArcs[]).map((one) => (one.type === 'Polygon' ? [one.arcs] : one.arcs));
}
