import { createHash } from 'node:crypto';
import { smallestRiskSet, threshold } from '../../catalogue/protection.js';
import type { DiscreteGaussian } from '../people/noise.js';
import { logLogInterval, z95 } from './kaplan-meier.js';

/** Protected counts of people who left in one interval. */
export interface NoisyExits {
  /** Day on which the interval ends. */
  day: number;
  events: number;
  censored: number;
  /** How many independent noisy cells were added up for each of both. */
  cells: { events: number; censored: number };
}

export interface ProtectedPoint {
  day: number;
  survival: number;
  lower: number;
  upper: number;
}

const simulations = 400;

/**
 * A curve from noisy counts by the life-table method: risk sets are tail sums without half of who is censored in the
 * interval, never below zero, and the curve never rises. The band joins chance (Greenwood) and the noise, which is
 * simulated from the mechanism. `open` is who is in the last, open interval. The curve ends before the first interval
 * that too few reach; undefined where too few are at risk after day 0.
 */
export function protectedCurve(
  exits: readonly NoisyExits[],
  open: { people: number; cells: number },
  noise: DiscreteGaussian,
): ProtectedPoint[] | undefined {
  const total = open.people + exits.reduce((sum, { events, censored }) => sum + events + censored, 0);
  if (total < smallestRiskSet) return undefined;
  const curve = stepsOf(exits, open.people);
  const end = curve.findIndex(({ reached }) => reached < threshold);
  const spread = noiseSpread(exits, open, noise);
  let upperBefore = 1;
  return curve.slice(0, end < 0 ? undefined : end).map(({ survival, variance }, index) => {
    const { day } = exits[index] as NoisyExits;
    const deviation = spread[index] as number;
    const band =
      survival < 1
        ? logLogInterval(survival, variance + deviation ** 2, upperBefore)
        : { lower: Math.exp(-z95 * deviation), upper: 1 };
    upperBefore = band.upper;
    return { day, survival, ...band };
  });
}

interface Step {
  /** Noisy number of people who reach the interval. */
  reached: number;
  survival: number;
  variance: number;
}

function stepsOf(exits: readonly { events: number; censored: number }[], open: number): Step[] {
  let survival = 1;
  let variance = 0;
  return exits.map(({ events, censored }, index) => {
    const reached = exits.slice(index).reduce((sum, one) => sum + one.events + one.censored, open);
    const atRisk = Math.max(0, reached - Math.max(0, censored) / 2);
    const left = Math.min(Math.max(0, events), atRisk);
    if (atRisk > 0) {
      survival *= 1 - left / atRisk;
      if (atRisk > left) variance += left / (atRisk * (atRisk - left));
    }
    return { reached, survival, variance };
  });
}

/** Standard deviation of the logarithm of each step when the same counts are drawn again. */
function noiseSpread(
  exits: readonly NoisyExits[],
  open: { people: number; cells: number },
  noise: DiscreteGaussian,
): number[] {
  const next = numbersOf(JSON.stringify([exits, open]));
  const draw = (cells: number) => {
    let sum = 0;
    for (let cell = 0; cell < cells; cell++) sum += noise.at(next());
    return sum;
  };
  const runs = Array.from({ length: simulations }, () => {
    const drawn = exits.map(({ events, censored, cells }) => ({
      events: events - draw(cells.events),
      censored: censored - draw(cells.censored),
    }));
    return stepsOf(drawn, open.people - draw(open.cells)).map(({ survival }) =>
      Math.log(Math.max(survival, 1e-6)),
    );
  });
  return exits.map((_, index) => deviation(runs.map((run) => run[index] as number)));
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** Evenly spread numbers that depend on the seed alone, so that the same counts have the same band everywhere. */
function numbersOf(seed: string): () => number {
  let block = 0;
  let bytes = Buffer.alloc(0);
  return () => {
    if (bytes.length === 0) bytes = createHash('sha512').update(`${seed} ${block++}`).digest();
    const value = bytes.readUInt32BE(0) / 2 ** 32;
    bytes = bytes.subarray(4);
    return value;
  };
}
