import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellIndex } from '../../../../server/publish/figures/cell-index.js';
import { DiscreteGaussian } from '../../../../server/publish/people/noise.js';
import { pooledCurves, protectedCurves } from '../../../../server/publish/survival/protected-curves.js';

const noise = new DiscreteGaussian(5);
const table = { measure: 'RELAPSE_FREE', by: ['EXIT', 'INTERVAL', 'MENTOR'], unit: 'YEAR' } as const;
const keys = ['EVENT', 'CENSORED'].flatMap((exit) =>
  ['1-45', '46-121', '122-213', '214-395'].flatMap((interval) =>
    ['YES', 'NO'].map((mentor) => `${exit}|${interval}|${mentor}`),
  ),
);

/** Noisy counts of each cell of each year. */
type Years = Record<number, readonly number[]>;

function indexOf(years: Years): CellIndex {
  const index = new CellIndex();
  for (const [year, counts] of Object.entries(years))
    for (const [at, key] of keys.entries())
      index.set(table, { region: '15', period: year }, key, { value: counts[at] ?? 0, isProtected: true });
  return index;
}

const counts = fc.array(fc.integer({ min: -20, max: 120 }), {
  minLength: keys.length,
  maxLength: keys.length,
});

describe('given noisy exits of single years', () => {
  it('when three years are there, then the curves with and without a mentor are those of the sums, and their noise that of three cells', () => {
    fc.assert(
      fc.property(counts, counts, counts, (first, second, third) => {
        const pooled = pooledCurves(indexOf({ 2022: first, 2023: second, 2024: third }), noise);
        const sums = keys.map((_, at) => (first[at] ?? 0) + (second[at] ?? 0) + (third[at] ?? 0));
        const louder = new DiscreteGaussian(5 * Math.sqrt(3));
        const alike = protectedCurves(indexOf({ 2024: sums }), louder).filter(({ mentor }) => mentor !== '');
        expect(pooled.map(({ mentor, unit, period }) => `${unit} ${period} ${mentor}`)).toEqual([
          'YEARS_3 2024 YES',
          'YEARS_3 2024 NO',
        ]);
        for (const [at, { n, reason, points, medianDays }] of pooled.entries()) {
          expect({ n, reason, medianDays }).toEqual({
            n: alike[at]?.n,
            reason: alike[at]?.reason,
            medianDays: alike[at]?.medianDays,
          });
          expect(points.map(({ survival }) => survival)).toEqual(
            alike[at]?.points.map(({ survival }) => survival),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('when the band is compared with that of one year of the same counts, then it is wider by the noise of two cells more', () => {
    const year = keys.map((key) => (key.startsWith('EVENT') ? 30 : 60));
    const [pooled] = pooledCurves(indexOf({ 2022: year, 2023: year, 2024: year }), noise);
    const sums = indexOf({ 2024: year.map((count) => 3 * count) });
    const widthAt = (sigma: number) => {
      const curves = protectedCurves(sums, new DiscreteGaussian(sigma));
      const last = curves.find(({ mentor }) => mentor === 'YES')?.points.at(-1);
      return (last?.upper ?? 0) - (last?.lower ?? 0);
    };
    const last = pooled?.points.at(-1);
    const width = (last?.upper ?? 0) - (last?.lower ?? 0);
    expect(width).toBeGreaterThan(widthAt(5));
    expect(Math.abs(width / widthAt(5 * Math.sqrt(3)) - 1)).toBeLessThan(0.05);
  });

  it('when one of three years is not there, then there is no curve of them', () => {
    const year = keys.map(() => 50);
    expect(pooledCurves(indexOf({ 2022: year, 2024: year }), noise)).toEqual([]);
  });
});
