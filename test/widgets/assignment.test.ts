import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../widgets/charts/assignment.js';

/** The least sum by trying everything. */
function leastSum(costs: number[][], taken: ReadonlySet<number> = new Set()): number {
  const [row, ...rest] = costs;
  if (!row) return 0;
  return Math.min(
    ...row.flatMap((cost, column) =>
      taken.has(column) ? [] : [cost + leastSum(rest, new Set([...taken, column]))],
    ),
  );
}

describe('given what each row would pay for each column', () => {
  it('when columns are given out, then each row has its own and no other way costs less', () => {
    const tables = fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 }))
      .chain(([rows, more]) =>
        fc.array(
          fc.array(fc.integer({ min: 0, max: 20 }), { minLength: rows + more, maxLength: rows + more }),
          {
            minLength: rows,
            maxLength: rows,
          },
        ),
      );
    fc.assert(
      fc.property(tables, (costs) => {
        const found = assign(costs.map((row) => Float64Array.from(row)));
        expect(new Set(found).size).toBe(costs.length);
        const sum = found.reduce((total, column, row) => total + (costs[row]?.[column] as number), 0);
        expect(sum).toBe(leastSum(costs));
      }),
    );
  });
});
