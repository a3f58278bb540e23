import type { CellValues } from './harvest.js';

/** What a withheld cell is taken for, and how wrong that is. */
const withheld = { value: 10, variance: 36 };

/** All cells that split everybody in one way. */
export type Split = readonly string[];

/** The splits whose true counts add up to everybody admitted in the year; the attacker knows which they are. */
export function splitsOfEverybody(
  names: Iterable<string>,
  truth: ReadonlyMap<string, number>,
  everybody: number,
): Split[] {
  const splits = new Map<string, string[]>();
  for (const name of names) {
    const [measure, by, unit, period, region] = name.split(' ');
    const split = [measure, by, unit, period, region === '15' ? 'province' : 'regencies'].join(' ');
    splits.set(split, [...(splits.get(split) ?? []), name]);
  }
  const people = (split: Split) => split.reduce((sum, name) => sum + (truth.get(name) ?? 0), 0);
  return [...splits.values()].filter((split) => people(split) === everybody);
}

/** The best estimate of everybody: all sums that give it, weighted by how little noise each has. */
export function estimate(values: CellValues, splits: readonly Split[], deviation: number): number {
  let [sum, weights] = [0, 0];
  for (const split of splits) {
    const found = split.map((name) => values.get(name) ?? null);
    const total = found.reduce<number>((all, value) => all + (value ?? withheld.value), 0);
    const variance = found.reduce<number>(
      (all, value) => all + (value === null ? withheld.variance : deviation ** 2),
      0,
    );
    sum += total / variance;
    weights += 1 / variance;
  }
  return sum / weights;
}

export function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1));
}
