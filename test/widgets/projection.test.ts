import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.js';
import { type Area, projectRegions, type RegionMap } from '../../widgets/charts/projection.js';

type Position = [number, number];

function ring(...positions: Position[]): Position[] {
  return [...positions, positions[0] as Position];
}
function box(west: number, south: number, east: number, north: number): Position[] {
  return ring([west, south], [east, south], [east, north], [west, north]);
}
function polygon(code: string, ...coordinates: Position[][]): { code: string; geometry: Area } {
  return { code, geometry: { type: 'Polygon', coordinates } };
}

function numbersIn({ shapes }: RegionMap): number[] {
  return shapes.flatMap(({ path, centre, bounds }) => [
    ...(path.match(/-?[\d.]+/g) ?? []).map(Number),
    ...Object.values(centre),
    ...Object.values(bounds),
  ]);
}

/** A ring around a middle, so that it never crosses itself. */
const star = fc
  .tuple(
    fc.double({ min: 95, max: 140, noNaN: true }),
    fc.double({ min: -10, max: 6, noNaN: true }),
    fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 }),
  )
  .map(([x, y, reaches]) =>
    ring(
      ...reaches.map((reach, index): Position => {
        const angle = (2 * Math.PI * index) / reaches.length;
        return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
      }),
    ),
  );

describe('given boundaries near the equator', () => {
  it('when two neighbours are drawn, then north is up, west left, and they meet in the same points', () => {
    const map = projectRegions(
      [polygon('west', box(100, -1, 101, 1)), polygon('east', box(101, -1, 102, 1))],
      {
        width: 200,
      },
    );
    expect(map).toMatchObject({ width: 200, height: 200 });
    expect(map.shapes.map(({ code, path }) => [code, path])).toEqual([
      ['west', 'M0 200L100 200L100 0L0 0Z'],
      ['east', 'M100 200L200 200L200 0L100 0Z'],
    ]);
    expect(map.shapes[1]?.bounds).toEqual({ left: 100, top: 0, right: 200, bottom: 200 });
    expect(map.shapes[1]?.centre).toMatchObject({ x: 150, room: 50 });
  });

  it('when they must fit a height too, then the narrower of both counts and nothing is stretched', () => {
    const regions = [polygon('a', box(100, -1, 101, 1))];
    expect(projectRegions(regions, { width: 400, height: 100 })).toMatchObject({ width: 50, height: 100 });
    expect(projectRegions(regions, { width: 40, height: 100 })).toMatchObject({ width: 40, height: 80 });
  });

  it('when there is nothing to draw, then the map is empty', () => {
    expect(projectRegions([], { width: 400 })).toEqual({ width: 0, height: 0, shapes: [] });
  });

  it('when a region has islands and a hole, then each is drawn, and its label stands in the largest and not in the hole', () => {
    const geometry: Area = {
      type: 'MultiPolygon',
      coordinates: [[box(100, -0.1, 100.2, 0.1)], [box(101, -1, 103, 1), box(101.9, -0.9, 102.9, 0.9)]],
    };
    const [shape] = projectRegions([{ code: 'a', geometry }], { width: 300 }).shapes;
    expect(shape?.path.match(/M/g)).toHaveLength(3);
    expect(shape?.centre.x).toBeGreaterThan(100);
    expect(shape?.centre.x).toBeLessThan(190);
    expect(shape?.centre.room).toBeGreaterThan(40);
    expect(shape?.centre.room).toBeLessThan(45.1);
  });

  it('when a part is smaller than a tenth of a pixel, then it has no path', () => {
    const tiny = polygon('tiny', box(100, 0, 100.0001, 0.0001));
    const map = projectRegions([polygon('large', box(100, -1, 102, 1)), tiny], { width: 300 });
    expect(map.shapes[1]?.path).toBe('');
    expect(numbersIn(map).every(Number.isFinite)).toBe(true);
  });
});

describe('given a region far from the equator', () => {
  it('when it is drawn, then a degree of longitude is as much shorter as it is on earth', () => {
    expect(projectRegions([polygon('a', box(10, 59, 12, 61))], { width: 200 }).height).toBeCloseTo(400, 0);
  });
});

describe('given any region', () => {
  it('when it is drawn, then it fills the map, with one decimal, and its label lies inside with the room it says', () => {
    fc.assert(
      fc.property(star, fc.integer({ min: 50, max: 1200 }), (outline, width) => {
        const map = projectRegions([polygon('a', outline)], { width });
        expect(map.width).toBe(width);
        for (const one of numbersIn(map)) expect(one).toBe(Math.round(one * 10) / 10);
        const [{ bounds, centre, path }] = map.shapes as [(typeof map.shapes)[0]];
        expect(bounds).toEqual({ left: 0, top: 0, right: map.width, bottom: map.height });
        const corners = path
          .slice(1, -1)
          .split('L')
          .map((one) => one.split(' ').map(Number) as Position);
        expect(centre.room).toBeGreaterThan(0);
        expect(isInside(corners, [centre.x, centre.y])).toBe(true);
        const nearest = Math.min(...corners.map(([x, y]) => Math.hypot(x - centre.x, y - centre.y)));
        expect(nearest).toBeGreaterThan(centre.room - 0.2);
      }),
    );
  });

  it('when it lies elsewhere along the equator or has twice the size, then its path is the same', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 64 }), fc.integer({ min: -32, max: 32 }));
    fc.assert(
      fc.property(corner, corner, corner, fc.integer({ min: -90, max: 90 }), (a, b, c, shift) => {
        const draw = (factor: number, right: number) => {
          const at = ([x, y]: Position): Position => [x * factor + right, y * factor];
          const corners = [a, b, c, [0, -40], [0, 40]] as Position[];
          return projectRegions(
            [polygon('a', ring(...corners.map((one) => at([one[0] / 64, one[1] / 64]))))],
            {
              width: 256,
            },
          ).shapes;
        };
        expect(draw(1, shift)).toEqual(draw(1, 0));
      }),
    );
  });
});

const real = join(projectRoot, '..', 'shared', 'data', 'geo', 'jambi_kabkota.geojson');
describe.skipIf(!existsSync(real))(
  'given the real boundaries of Jambi (skipped where the data are absent)',
  () => {
    it('when they are drawn 320 pixels wide, then each has a path and a label inside, Kota Jambi east of Batang Hari', () => {
      const { features } = JSON.parse(readFileSync(real, 'utf8')) as {
        features: { properties: { code: string }; geometry: Area }[];
      };
      const { shapes, height } = projectRegions(
        features.map(({ properties, geometry }) => ({ code: properties.code, geometry })),
        { width: 320 },
      );
      expect(height).toBeLessThan(320);
      for (const { path, centre } of shapes) {
        expect(path).toMatch(/^M/);
        expect(centre.room).toBeGreaterThan(2);
      }
      const x = (code: string) => shapes.find((one) => one.code === code)?.centre.x as number;
      expect(x('15.71')).toBeGreaterThan(x('15.04'));
      expect(x('15.72')).toBeLessThan(x('15.02'));
    });
  },
);

function isInside(corners: Position[], [x, y]: Position): boolean {
  let inside = false;
  corners.forEach(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] as Position;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}
