/** What happened on one day of observed time. */
export interface ExitDay {
  day: number;
  events: number;
  censored: number;
}

/** A step of the curve, after the events of its day. */
export interface CurvePoint {
  day: number;
  survival: number;
  lower: number;
  upper: number;
  atRisk: number;
  events: number;
}

/** The quantile of the normal distribution for a 95 % interval. */
export const z95 = 1.959963984540054;

/**
 * The product-limit estimate with Greenwood's variance on the log-log scale, a point for each day with events.
 * Censoring on a day of events comes after them. `exits` in the order of their days.
 */
export function kaplanMeier(exits: readonly ExitDay[]): CurvePoint[] {
  let atRisk = exits.reduce((sum, { events, censored }) => sum + events + censored, 0);
  let survival = 1;
  let variance = 0;
  const points: CurvePoint[] = [];
  for (const { day, events, censored } of exits) {
    if (events > 0) {
      survival *= 1 - events / atRisk;
      variance += events / (atRisk * (atRisk - events));
      const before = points.at(-1)?.upper ?? 1;
      points.push({ day, survival, ...logLogInterval(survival, variance, before), atRisk, events });
    }
    atRisk -= events + censored;
  }
  return points;
}

/** The 95 % interval of a survival whose logarithm has this variance; at zero it keeps the last upper end. */
export function logLogInterval(
  survival: number,
  variance: number,
  upperBefore = 1,
): { lower: number; upper: number } {
  if (survival <= 0) return { lower: 0, upper: upperBefore };
  if (survival >= 1) return { lower: 1, upper: 1 };
  const spread = Math.exp((z95 * Math.sqrt(variance)) / Math.abs(Math.log(survival)));
  return { lower: survival ** spread, upper: survival ** (1 / spread) };
}

/** Products of fractions miss a half that they should reach by about this. */
const rounding = 1e-12;

/** The first day by which half have left, or null where fewer did. */
export function medianDay(points: readonly { day: number; survival: number }[]): number | null {
  return points.find(({ survival }) => survival <= 0.5 + rounding)?.day ?? null;
}

/** The survival on a day: that of the last step up to it. */
export function survivalAt(points: readonly CurvePoint[], day: number): CurvePoint | undefined {
  return points.findLast((point) => point.day <= day);
}
