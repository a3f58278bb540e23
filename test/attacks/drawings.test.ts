import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personTables } from '../../server/catalogue/person-tables.js';
import { cellsOfPerson, revisionsPerYear, sigma } from '../../server/catalogue/protection.js';
import type { Database } from '../../server/database/open.js';
import { estimate, splitsOfEverybody, standardDeviation } from './support/averaging.js';
import { mostExposed } from './support/cells-of-people.js';
import { drawAndHarvest, provinceOf, provinceWithWindows, trueCounts } from './support/draws.js';
import type { CellValues } from './support/harvest.js';
import { advantageBound, shareFor, spreadOf, yearsOf } from './support/likelihood.js';
import { repetitions } from './support/repetitions.js';
import { percent, reportAttack } from './support/report.js';

// Two attacks on the same drawings of one province, in one file so that each is published once.

const size = 1000;
const quiet = 0.3;
const draws = repetitions({ least: 40, most: 60 });
const quietDraws = repetitions({ least: 20, most: 40 });

let database: Database;
let truth: Map<string, number>;
const drawn: CellValues[] = [];
const quietlyDrawn: CellValues[] = [];
beforeAll(async () => {
  database = await provinceWithWindows(6, size);
  for (let draw = 0; draw < draws; draw++) drawn.push(await drawAndHarvest(database, draw, sigma));
  for (let draw = 0; draw < quietDraws; draw++)
    quietlyDrawn.push(await drawAndHarvest(database, draw, quiet));
  truth = await trueCounts(database);
});
afterAll(() => database.close());

describe('given an attacker who averages everything that determines one count', () => {
  it('when it is drawn many times, then at least 0.4 of the standard deviation is left', () => {
    const splits = splitsOfEverybody(drawn[0]?.keys() ?? [], truth, size);
    const left = standardDeviation(drawn.map((values) => estimate(values, splits, sigma)));
    const found = quietlyDrawn.map((values) => estimate(values, splits, quiet));
    const exact = found.filter((one) => Math.round(one) === size).length / found.length;
    reportAttack({
      attack: 7,
      name: 'averaging all cells that determine one count',
      figures: `standard deviation left ${left.toFixed(2)} of σ = ${sigma}, from ${splits.length} splits with ${splits.flat().length} cells, ${draws} drawings`,
      limit: `≥ ${(0.4 * sigma).toFixed(2)}`,
      control: `${percent(exact)} exact at σ = ${quiet}`,
    });
    // All of ADMITTED, DISCHARGED, RETENTION and CASCADE, and three windows of two tables.
    expect(splits.length).toBeGreaterThanOrEqual(15);
    expect(left).toBeGreaterThanOrEqual(0.4 * sigma);
    expect(exact).toBeGreaterThanOrEqual(0.95);
  });
});

describe('given an attacker who knows everybody in the records but one person', () => {
  it('when it is guessed whether that person is a client, then the advantage stays within the guarantee', async () => {
    const elsewhere = await provinceOf(7, size);
    const count = (name: string) => truth.get(name) ?? 0;
    const inside = (await mostExposed(database, 100)).map((cells) =>
      cells.map((name) => ({ name, one: count(name), other: count(name) - 1 })),
    );
    const outside = (await mostExposed(elsewhere, 100)).map((cells) =>
      cells.map((name) => ({ name, one: count(name) + 1, other: count(name) })),
    );
    await elsewhere.close();
    const advantage = (all: readonly CellValues[], deviation: number) =>
      shareFor(inside, all, deviation) - shareFor(outside, all, deviation);
    const gained = advantage(drawn, sigma);
    const control = advantage(quietlyDrawn, quiet);
    const most = advantageBound(cellsOfPerson(personTables).CLIENT);
    const targets = [...inside, ...outside];
    reportAttack({
      attack: 8,
      name: 'whether one person is a client, everybody else known',
      figures: `advantage ${percent(gained)} in ${yearsOf(drawn).length * targets.length} guesses about ${targets.length} people in ${spreadOf(targets)}, from ${revisionsPerYear} drawings`,
      limit: `≤ ${percent(most)} (L = ${cellsOfPerson(personTables).CLIENT})`,
      control: `${percent(control)} at σ = ${quiet}`,
    });
    expect(gained).toBeLessThanOrEqual(most);
    expect(control).toBeGreaterThanOrEqual(0.95);
  });
});
