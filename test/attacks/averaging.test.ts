import { describe, expect, it } from 'vitest';
import { sigma } from '../../server/catalogue/protection.js';
import type { Database } from '../../server/database/open.js';
import { drawAndHarvest, provinceWithWindows, trueCounts } from './support/draws.js';
import type { CellValues } from './support/harvest.js';
import { percent, reportAttack } from './support/report.js';

const size = 1000;

/** What a withheld cell is taken for, and how wrong that is. */
const withheld = { value: 10, variance: 36 };

/** All cells that split everybody in one way. */
type Split = readonly string[];

/** The splits whose true counts add up to everybody admitted in the year; the attacker knows which they are. */
async function splitsOfEverybody(database: Database, values: CellValues): Promise<Split[]> {
  const truth = await trueCounts(database);
  const splits = new Map<string, string[]>();
  for (const name of values.keys()) {
    const [measure, by, unit, period, region] = name.split(' ');
    const split = [measure, by, unit, period, region === '15' ? 'province' : 'regencies'].join(' ');
    splits.set(split, [...(splits.get(split) ?? []), name]);
  }
  const people = (split: Split) => split.reduce((sum, name) => sum + (truth.get(name) ?? 0), 0);
  return [...splits.values()].filter((split) => people(split) === size);
}

/** The best estimate of everybody: all sums that give it, weighted by how little noise each has. */
function estimate(values: CellValues, splits: readonly Split[], deviation: number): number {
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

/** Estimates from independent drawings. */
async function estimates(database: Database, draws: number, deviation: number) {
  const found: number[] = [];
  let splits: Split[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const values = await drawAndHarvest(database, draw, deviation);
    if (draw === 0) splits = await splitsOfEverybody(database, values);
    found.push(estimate(values, splits, deviation));
  }
  return { found, splits };
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1));
}

describe('given an attacker who averages everything that determines one count', () => {
  it('when it is drawn many times, then at least 0.4 of the standard deviation is left', async () => {
    const database = await provinceWithWindows(1, size);
    const { found, splits } = await estimates(database, 45, sigma);
    const left = standardDeviation(found);
    const control = await estimates(database, 30, 0.3);
    const exact = control.found.filter((one) => Math.round(one) === size).length / control.found.length;
    reportAttack({
      attack: 7,
      name: 'averaging all cells that determine one count',
      figures: `standard deviation left ${left.toFixed(2)} of σ = ${sigma}, from ${splits.length} splits with ${splits.flat().length} cells, ${found.length} drawings`,
      limit: `≥ ${(0.4 * sigma).toFixed(2)}`,
      control: `${percent(exact)} exact at σ = 0.3`,
    });
    // All of ADMITTED, DISCHARGED, RETENTION and CASCADE, and three windows of two tables.
    expect(splits.length).toBeGreaterThanOrEqual(15);
    expect(left).toBeGreaterThanOrEqual(0.4 * sigma);
    expect(exact).toBeGreaterThanOrEqual(0.95);
    await database.close();
  });
});
