import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regencies } from '../../prisma/demo/regions.js';
import { arrange, type Placed, type TileGrid, tileGrid } from '../../widgets/charts/tile-grid.js';

const jambi: Placed[] = regencies.map(({ code, latitude, longitude }) => ({
  code,
  latitude: Number(latitude),
  longitude: Number(longitude),
}));

/** The grid as text: the last digits of the codes, a dot for an empty tile. */
function drawn({ columns, rows, tiles }: TileGrid): string[] {
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => '..'));
  for (const { code, column, row } of tiles) (lines[row] as string[])[column] = code.slice(-2);
  return lines.map((line) => line.join(' '));
}

/** Eighths, so that moving them and doubling them is exact. */
const eighths = fc.integer({ min: -400, max: 400 }).map((one) => one / 8);
const places = fc.array(fc.record({ x: eighths, y: eighths }), { maxLength: 25 });
const placed = fc.array(
  fc.record({
    latitude: fc.option(fc.double({ min: -80, max: 80, noNaN: true })),
    longitude: fc.option(fc.double({ min: -170, max: 170, noNaN: true })),
  }),
  { maxLength: 25 },
);
const named = placed.map((list) => list.map((one, index) => ({ ...one, code: String(index + 100) })));

describe('given the eleven regencies and cities of Jambi', () => {
  it('when they become tiles, then it is the arrangement that was checked by hand', () => {
    // Tebo, Tanjab Barat, Tanjab Timur / Kerinci, Bungo, Batang Hari, Kota Jambi, Muaro Jambi / Sungai Penuh, Merangin, Sarolangun
    expect(drawn(tileGrid(jambi))).toEqual(['.. .. 09 06 07', '01 08 04 71 05', '72 02 03 .. ..']);
  });

  it('when the province has a region without a place, then that follows below', () => {
    const grid = tileGrid([{ code: '15.00', latitude: null, longitude: null }, ...jambi]);
    expect(drawn(grid)).toEqual([...drawn(tileGrid(jambi)), '00 .. .. .. ..']);
  });

  it('when there are four times as many, then the time grows with at most the fourth power', () => {
    const country = [0, 1, 2, 3].flatMap((east) =>
      jambi.map(({ code, latitude, longitude }) => ({
        code: `${east}${code}`,
        latitude,
        longitude: (longitude ?? 0) + 5 * east,
      })),
    );
    const shortest = (regions: Placed[]) =>
      Math.min(
        ...Array.from({ length: 30 }, () => {
          const start = performance.now();
          tileGrid(regions);
          return performance.now() - start;
        }),
      );
    tileGrid(country);
    expect(shortest(country) / shortest(jambi)).toBeLessThan(4 ** 4);
  });

  it('when one regency alone, or none, is left, then the grid has one tile, or none', () => {
    expect(tileGrid(jambi.slice(0, 1))).toEqual({
      columns: 1,
      rows: 1,
      tiles: [{ code: '15.01', column: 0, row: 0 }],
    });
    expect(tileGrid([])).toEqual({ columns: 0, rows: 0, tiles: [] });
  });
});

describe('given any regions', () => {
  it('when they become tiles, then each has one of its own inside the grid, those without a place below the others', () => {
    fc.assert(
      fc.property(named, (regions) => {
        const { columns, rows, tiles } = tileGrid(regions);
        expect(tiles.map(({ code }) => code).sort()).toEqual(regions.map(({ code }) => code).sort());
        expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(regions.length);
        for (const { column, row } of tiles)
          expect(column >= 0 && column < columns && row >= 0 && row < rows).toBe(true);
        const hasPlace = (code: string) =>
          regions.some((one) => one.code === code && one.latitude !== null && one.longitude !== null);
        const lowest = Math.max(-1, ...tiles.filter(({ code }) => hasPlace(code)).map(({ row }) => row));
        for (const { code, row } of tiles) if (!hasPlace(code)) expect(row).toBeGreaterThan(lowest);
      }),
    );
  });

  it('when they come in another order, then the grid is the same', () => {
    const shuffled = named.chain((regions) =>
      fc.tuple(fc.constant(regions), fc.shuffledSubarray(regions, { minLength: regions.length })),
    );
    fc.assert(
      fc.property(shuffled, ([regions, others]) => {
        expect(tileGrid(others)).toEqual(tileGrid(regions));
      }),
    );
  });

  it('when two stand in one row or column, then the western is left of the eastern, the northern above the southern', () => {
    fc.assert(
      fc.property(places, (list) => {
        const cells = arrange(list);
        list.forEach((a, i) => {
          list.forEach((b, j) => {
            const [one, other] = [cells[i], cells[j]] as [(typeof cells)[0], (typeof cells)[0]];
            if (one.row === other.row && a.x < b.x) expect(one.column).toBeLessThan(other.column);
            if (one.column === other.column && a.y < b.y) expect(one.row).toBeLessThan(other.row);
          });
        });
      }),
    );
  });

  it('when all lie elsewhere or twice as far apart, then the grid is the same', () => {
    fc.assert(
      fc.property(places, eighths, eighths, (list, right, down) => {
        const cells = arrange(list);
        expect(arrange(list.map(({ x, y }) => ({ x: x + right, y: y + down })))).toEqual(cells);
        expect(arrange(list.map(({ x, y }) => ({ x: 2 * x, y: 2 * y })))).toEqual(cells);
      }),
    );
  });

  it('when they already stand on a full grid, then each keeps its tile', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }), (columns, rows) => {
        const full = Array.from({ length: columns * rows }, (_, index) => ({
          column: index % columns,
          row: Math.floor(index / columns),
        }));
        expect(arrange(full.map(({ column, row }) => ({ x: 3 * column, y: 3 * row })))).toEqual(full);
      }),
    );
  });

  it('when all lie in one place or there are hundreds, then each still has a tile', () => {
    const together = arrange(Array.from({ length: 30 }, () => ({ x: 1, y: 1 })));
    const country = arrange(
      Array.from({ length: 500 }, (_, i) => ({ x: Math.sin(i) * 20, y: Math.cos(3 * i) * 5 })),
    );
    for (const cells of [together, country])
      expect(new Set(cells.map(({ column, row }) => `${column} ${row}`)).size).toBe(cells.length);
  });
});
