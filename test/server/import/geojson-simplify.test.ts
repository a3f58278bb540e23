import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkPolygons } from '../../../server/import/geojson/check-polygons.js';
import { type Polygons, signedArea } from '../../../server/import/geojson/polygons.js';
import { bytesOf, simplify } from '../../../server/import/geojson/simplify.js';
import { square } from './geojson-areas.js';

type Geometry = Polygon | MultiPolygon;

/** A mosaic of squares with crooked borders between them; the outer borders are straight. */
function mosaic(columns: number, rows: number, points: number, shake: () => number): Polygons[] {
  const corner = (column: number, row: number): Position => [100 + column, -5 + row];
  const borders = new Map<string, Position[]>();
  const border = (column: number, row: number, across: boolean): Position[] => {
    const key = `${column} ${row} ${across}`;
    const isOuter = across ? row === 0 || row === rows : column === 0 || column === columns;
    const [x, y] = corner(column, row) as [number, number];
    const made =
      borders.get(key) ??
      Array.from({ length: points + 1 }, (_, index) => {
        const along = index / points;
        const off = isOuter || index === 0 || index === points ? 0 : shake();
        return across ? [x + along, y + off] : [x + off, y + along];
      });
    borders.set(key, made);
    return made;
  };
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const south = border(column, row, true);
    const east = border(column + 1, row, false);
    const north = border(column, row + 1, true).toReversed();
    const west = border(column, row, false).toReversed();
    return [[[...south, ...east.slice(1), ...north.slice(1), ...west.slice(1)]]];
  });
}

const ringsOf = (geometry: Geometry): Position[][] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat();

/** How often each stretch of border is drawn, whichever way. */
function stretches(geometries: Geometry[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const ring of geometries.flatMap(ringsOf))
    for (let i = 1; i < ring.length; i++) {
      const key = [String(ring[i - 1]), String(ring[i])].sort().join(' ');
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  return uses;
}

function polygonsOf(geometry: unknown): Polygons {
  const checked = checkPolygons(geometry);
  if ('reason' in checked) throw new Error(checked.reason.en);
  return checked.polygons;
}

describe('given regions that share borders', () => {
  const shakes = fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { minLength: 20, maxLength: 200 });
  const shaken = (offsets: number[]) => {
    let next = 0;
    return () => offsets[next++ % offsets.length] as number;
  };

  it('when they are simplified, then no gap opens between them: the areas fill the whole as before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        shakes,
        (columns, rows, offsets) => {
          const simple = simplify(mosaic(columns, rows, 40, shaken(offsets)));
          expect(simple).toHaveLength(columns * rows);
          const area = simple.flatMap(ringsOf).reduce((sum, ring) => sum + signedArea(ring), 0);
          expect(area).toBeCloseTo(columns * rows, 6);
          for (const [stretch, uses] of stretches(simple)) {
            const isOuter = [0, 1].some((axis) => {
              const [from, to] = stretch.split(' ').map((position) => Number(position.split(',')[axis]));
              const edges = axis === 0 ? [100, 100 + columns] : [-5, -5 + rows];
              return from === to && edges.includes(from as number);
            });
            expect(uses, stretch).toBe(isOuter ? 1 : 2);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('when they have far more points than a screen shows, then all of them fit into 60 kB, and a country by the dozen', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return (seed / 2_147_483_647 - 0.5) * 0.1;
    };
    const province = mosaic(4, 3, 2000, random);
    expect(bytesOf(province.map((coordinates) => ({ type: 'MultiPolygon', coordinates })))).toBeGreaterThan(
      2_000_000,
    );
    const simple = simplify(province);
    expect(bytesOf(simple)).toBeLessThan(60_000);
    expect(bytesOf(simple)).toBeGreaterThan(20_000);
    const country = simplify(mosaic(12, 12, 500, random));
    expect(bytesOf(country)).toBeLessThan(12 * 60_000);
    expect(bytesOf(country)).toBeGreaterThan(4 * 60_000);
  });

  it('when the same regions are simplified again, then every byte is the same', () => {
    const regions = mosaic(3, 3, 60, shaken([0.03, -0.02, 0.01]));
    expect(simplify(regions)).toEqual(simplify(structuredClone(regions)));
  });
});

describe('given regions with small parts', () => {
  const island = (west: number, south: number, side: number) => square(west, south, side).coordinates;
  const area = (...parts: Position[][][]): Polygons =>
    polygonsOf({ type: 'MultiPolygon', coordinates: parts });

  it('when a part covers less than a pixel, then it vanishes, but never a whole region', () => {
    const [mainland, tiny, alone] = [island(100, -2, 1), island(102, -2, 0.0003), island(103, -2, 0.0003)];
    const [first, second] = simplify([area(mainland, tiny), area(alone), area(island(104, -2, 1))]);
    expect(first).toEqual({ type: 'Polygon', coordinates: mainland });
    expect(second).toEqual({ type: 'Polygon', coordinates: alone });
  });

  it('when a city lies in a region, as a hole or as an area of the region too, then the region has that hole', () => {
    const [around, city] = [island(100, -2, 1), island(100.4, -1.6, 0.1)];
    const asHole = polygonsOf({ type: 'Polygon', coordinates: [around[0], city[0]] });
    const expected = [{ type: 'Polygon', coordinates: [around[0], city[0]?.toReversed()] }];
    expect(simplify([asHole, area(city)]).slice(0, 1)).toEqual(expected);
    expect(simplify([area(around, city), area(city)]).slice(0, 1)).toEqual(expected);
    expect(simplify([area(city, around), area(city)]).slice(0, 1)).toEqual(expected);
  });

  it('when an island lies in a lake, then it stays an island', () => {
    const [around, lake, islet] = [island(100, -2, 1), island(100.2, -1.8, 0.6), island(100.4, -1.6, 0.1)];
    const [region] = simplify([
      polygonsOf({ type: 'MultiPolygon', coordinates: [[around[0], lake[0]], islet] }),
    ]);
    expect(region).toEqual({
      type: 'MultiPolygon',
      coordinates: [[around[0], lake[0]?.toReversed()], islet],
    });
  });

  it('when rings run the wrong way or have heights, then outlines run counterclockwise, holes clockwise, flat', () => {
    const [around, hole] = [island(100, -2, 1), island(100.4, -1.6, 0.1)] as [Position[][], Position[][]];
    const wrong = {
      type: 'Polygon',
      coordinates: [around[0]?.toReversed().map((one) => [...one, 12]), hole[0]],
    };
    expect(polygonsOf(wrong)).toEqual([[around[0], hole[0]?.toReversed()]]);
  });
});
