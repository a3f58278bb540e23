import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiscreteGaussian } from '../../../../server/publish/people/noise.js';
import { type NoisyExits, protectedCurve } from '../../../../server/publish/survival/protected-curve.js';

const noise = new DiscreteGaussian(5);
const cells = { events: 2, censored: 2 };
const nobody = { people: 0, cells: 0 };
const exits = (counts: readonly (readonly [number, number])[]): NoisyExits[] =>
  counts.map(([events, censored], at) => ({
    day: [45, 121, 213, 395][at] as number,
    events,
    censored,
    cells,
  }));

describe('given noisy counts of people who left', () => {
  it('when the curve is calculated, then it is the life table with half of the censored at risk', () => {
    const curve = protectedCurve(
      exits([
        [40, 20],
        [60, 40],
        [70, 50],
        [50, 170],
      ]),
      nobody,
      noise,
    );
    // At risk 500 − 10, 440 − 20, 340 − 25, 220 − 85.
    const steps = [40 / 490, 60 / 420, 70 / 315, 50 / 135].map((share) => 1 - share);
    let survival = 1;
    for (const [at, step] of steps.entries()) {
      survival *= step;
      expect(curve?.[at]?.survival).toBeCloseTo(survival, 12);
    }
  });

  it('when too few are at risk after day 0, then there is no curve; when few reach a later interval, it ends before', () => {
    expect(
      protectedCurve(
        exits([
          [40, 20],
          [60, 29],
          [0, 0],
          [0, 0],
        ]),
        nobody,
        noise,
      ),
    ).toBeUndefined();
    const curve = protectedCurve(
      exits([
        [40, 200],
        [60, 40],
        [10, 5],
        [2, 2],
      ]),
      nobody,
      noise,
    );
    expect(curve?.map(({ day }) => day)).toEqual([45, 121]);
  });

  it('when counts are any noise, then the curve never rises, stays in its band and is the same each time', () => {
    const count = fc.integer({ min: -20, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 4, maxLength: 4 }), (counts) => {
        const curve = protectedCurve(exits(counts), nobody, noise) ?? [];
        let before = 1;
        for (const { survival, lower, upper } of curve) {
          expect(survival >= 0 && survival <= before && lower <= survival && survival <= upper + 1e-12).toBe(
            true,
          );
          expect(lower >= 0 && upper <= 1).toBe(true);
          before = survival;
        }
        expect(protectedCurve(exits(counts), nobody, noise) ?? []).toEqual(curve);
      }),
      { numRuns: 40 },
    );
  });

  it('when the noise is larger, then the band is wider', () => {
    const counts = exits([
      [40, 20],
      [60, 40],
      [70, 50],
      [50, 170],
    ]);
    const width = (sigma: number) => {
      const point = protectedCurve(counts, nobody, new DiscreteGaussian(sigma))?.[2];
      return (point?.upper ?? 0) - (point?.lower ?? 0);
    };
    expect(width(5)).toBeGreaterThan(width(0.3) * 1.1);
    expect(width(15)).toBeGreaterThan(width(5) * 1.3);
  });
});
