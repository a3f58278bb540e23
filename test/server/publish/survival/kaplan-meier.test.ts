import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ExitDay,
  kaplanMeier,
  medianDay,
  survivalAt,
} from '../../../../server/publish/survival/kaplan-meier.js';
import { type Observed, textbook } from './textbook.js';

function byDay(people: readonly Observed[]): ExitDay[] {
  const days = [...new Set(people.map(({ day }) => day))].sort((a, b) => a - b);
  const count = (day: number, event: boolean) =>
    people.filter((one) => one.day === day && one.event === event).length;
  return days.map((day) => ({ day, events: count(day, true), censored: count(day, false) }));
}

/** Weeks of remission under 6-MP, censored ones negative: Freireich et al. (1963), Blood 21:699. */
const remission = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
const leukaemia = remission.map((weeks): Observed => ({ day: Math.abs(weeks), event: weeks > 0 }));

describe('given the remissions of 21 leukaemia patients under 6-MP', () => {
  const points = kaplanMeier(byDay(leukaemia));

  it('when the curve is estimated, then it is the published one, with its interval', () => {
    // Kleinbaum and Klein, Survival Analysis, and the log-log intervals of SAS and R.
    const published = [
      [6, 0.857, 0.62, 0.952],
      [7, 0.807, 0.563, 0.923],
      [10, 0.753, 0.503, 0.889],
      [13, 0.69, 0.432, 0.849],
      [16, 0.627, 0.368, 0.805],
      [22, 0.538, 0.268, 0.747],
      [23, 0.448, 0.188, 0.68],
    ];
    const round = (value: number) => Number(value.toFixed(3));
    expect(
      points.map(({ day, survival, lower, upper }) => [day, round(survival), round(lower), round(upper)]),
    ).toEqual(published);
    expect(points.map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
  });

  it('when the standard error is taken from a textbook, then it is the published one too', () => {
    const errors = textbook(leukaemia).map(({ standardError }) => Number(standardError.toFixed(4)));
    expect(errors).toEqual([0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346]);
  });

  it('when the median is asked for, then it is 23 weeks, and the curve holds between its steps', () => {
    expect(medianDay(points)).toBe(23);
    expect(survivalAt(points, 12)?.day).toBe(10);
    expect(survivalAt(points, 5)).toBeUndefined();
    expect(medianDay(points.slice(0, 3))).toBeNull();
  });
});

describe('given any observed people', () => {
  const observed = fc.array(fc.record({ day: fc.integer({ min: 0, max: 60 }), event: fc.boolean() }), {
    minLength: 1,
    maxLength: 80,
  });

  it('when the curve is estimated, then it agrees with the textbook to 1e-9, never rises and stays in its interval', () => {
    fc.assert(
      fc.property(observed, (people) => {
        const points = kaplanMeier(byDay(people));
        const steps = textbook(people);
        expect(points.map(({ day }) => day)).toEqual(steps.map(({ day }) => day));
        let before = 1;
        for (const [at, { survival, lower, upper }] of points.entries()) {
          const step = steps[at] as (typeof steps)[number];
          expect(Math.abs(survival - step.survival)).toBeLessThan(1e-9);
          if (step.survival > 1e-12) {
            expect(Math.abs(lower - step.lower)).toBeLessThan(1e-9);
            expect(Math.abs(upper - step.upper)).toBeLessThan(1e-9);
          }
          expect(survival <= before && lower <= survival + 1e-12 && survival <= upper + 1e-12).toBe(true);
          before = survival;
        }
      }),
    );
  });
});

describe('given people who leave one a day', () => {
  it('when half of them have left, then that is the median, whatever the rounding', () => {
    for (let people = 2; people <= 400; people += 2) {
      const exits = Array.from({ length: people }, (_, at) => ({ day: at + 1, events: 1, censored: 0 }));
      expect(medianDay(kaplanMeier(exits)), `${people}`).toBe(people / 2);
    }
  });
});

describe('given people who all had the event', () => {
  it('when the curve reaches zero, then its interval goes from zero to the last upper end', () => {
    const points = kaplanMeier(byDay([1, 2].map((day) => ({ day, event: true }))));
    expect(points.at(-1)).toMatchObject({ survival: 0, lower: 0, upper: points[0]?.upper });
  });
});

describe('given nobody with the event', () => {
  it('when the curve is estimated, then it has no step', () => {
    expect(kaplanMeier(byDay([{ day: 5, event: false }]))).toEqual([]);
    expect(kaplanMeier([])).toEqual([]);
  });
});
