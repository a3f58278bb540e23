import { describe, expect, it } from 'vitest';
import { personTables } from '../../server/catalogue/person-tables.js';
import { cellsOfPerson, revisionsPerYear, sigma, threshold } from '../../server/catalogue/protection.js';
import type { Database } from '../../server/database/open.js';
import { cellsOfPeople } from './support/cells-of-people.js';
import { drawAndHarvest, provinceOf, provinceWithWindows, trueCounts } from './support/draws.js';
import type { CellValues } from './support/harvest.js';
import { percent, reportAttack } from './support/report.js';

/** Somebody of whom the attacker knows everything but whether he or she is in the data. */
interface Target {
  cells: string[];
  isIn: boolean;
}

/** Logarithm of a normal density, up to a constant; of a withheld value that of being below the threshold. */
function likelihood(value: number | null, mean: number, deviation: number): number {
  if (value !== null) return -((value - mean) ** 2) / (2 * deviation ** 2);
  return Math.log(Math.max(1e-300, normalBelow((threshold - 0.5 - mean) / deviation)));
}

/** The normal distribution function, by a polynomial that is right to seven digits. */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    Math.exp(-(z ** 2) / 2) *
    0.3989422804014327 *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}

/** Whether the attacker, who knows everybody else and every revision, takes the target for one of the counted. */
function accuses(
  { cells, isIn }: Target,
  revisions: readonly CellValues[],
  truth: Map<string, number>,
  deviation: number,
): boolean {
  let evidence = 0;
  for (const name of cells) {
    const others = (truth.get(name) ?? 0) - (isIn ? 1 : 0);
    for (const values of revisions) {
      const value = values.get(name) ?? null;
      evidence += likelihood(value, others + 1, deviation) - likelihood(value, others, deviation);
    }
  }
  return evidence > 0;
}

/** True accusations minus false ones, each target judged from as many revisions as a year may have. */
async function advantage(
  database: Database,
  targets: readonly Target[],
  times: number,
  deviation: number,
): Promise<number> {
  const shareOf = { in: 0, out: 0 };
  const inside = targets.filter(({ isIn }) => isIn).length;
  for (let time = 0; time < times; time++) {
    const revisions: CellValues[] = [];
    for (let revision = 0; revision < revisionsPerYear; revision++) {
      revisions.push(await drawAndHarvest(database, time * revisionsPerYear + revision, deviation));
    }
    const truth = await trueCounts(database);
    for (const target of targets) {
      if (!accuses(target, revisions, truth, deviation)) continue;
      if (target.isIn) shareOf.in += 1 / inside / times;
      else shareOf.out += 1 / (targets.length - inside) / times;
    }
  }
  return shareOf.in - shareOf.out;
}

/** The people of a province who are in most cells: nothing tells more about anybody. */
async function mostExposed(database: Database, count: number): Promise<string[][]> {
  const cells = [...(await cellsOfPeople(database)).values()];
  return cells.sort((a, b) => b.length - a.length).slice(0, count);
}

describe('given an attacker who knows everybody in the data but one person', () => {
  it('when it is guessed whether that person is counted, then the advantage stays within the guarantee', async () => {
    const bound =
      2 * normalBelow(Math.sqrt(cellsOfPerson(personTables).CLIENT * revisionsPerYear) / (2 * sigma)) -
      1 +
      0.05;
    const database = await provinceWithWindows(6, 1000);
    const elsewhere = await provinceOf(7, 1000);
    const targets = [
      ...(await mostExposed(database, 100)).map((cells) => ({ cells, isIn: true })),
      ...(await mostExposed(elsewhere, 100)).map((cells) => ({ cells, isIn: false })),
    ];
    const gained = await advantage(database, targets, 20, sigma);
    const control = await advantage(database, targets, 3, 0.3);
    const cells = targets.map((target) => target.cells.length);
    reportAttack({
      attack: 8,
      name: 'membership of one person, everybody else known',
      figures: `advantage ${percent(gained)} in ${20 * targets.length} guesses about ${targets.length} people in ${Math.min(...cells)} to ${Math.max(...cells)} cells, from ${revisionsPerYear} revisions`,
      limit: `≤ ${percent(bound)}`,
      control: `${percent(control)} at σ = 0.3`,
    });
    expect(gained).toBeLessThanOrEqual(bound);
    expect(control).toBeGreaterThanOrEqual(0.95);
    await Promise.all([database.close(), elsewhere.close()]);
  });
});
