import { describe, expect, it } from 'vitest';
import { personTables } from '../../server/catalogue/person-tables.js';
import { cellsOfPerson, sigma } from '../../server/catalogue/protection.js';
import type { Database } from '../../server/database/open.js';
import { cellName, drawAgain, provinceOf, trueCounts } from './support/draws.js';
import { type CellValues, harvest } from './support/harvest.js';
import { addSuspects, otherAccounts } from './support/known-others.js';
import { advantageBound, shareFor, spreadOf, yearsOf } from './support/likelihood.js';
import { attackedYear } from './support/population.js';
import { repetitions } from './support/repetitions.js';
import { percent, reportAttack } from './support/report.js';

/** Each year is drawn on its own: as many as one drawing gives for the price of one. */
const attackedYears = [7, 6, 5, 4, 3, 2, 1, 0].map((before) => attackedYear - before);
const measures = ['SUSPECTS', 'TAT_ASSESSMENTS', 'CASCADE_POLICE', 'CASCADE'];
const quiet = 0.3;

async function drawings(database: Database, count: number, deviation: number): Promise<CellValues[]> {
  const found: CellValues[] = [];
  for (let draw = 0; draw < count; draw++) {
    await drawAgain(database, draw, deviation);
    const span = { from: `${attackedYears[0]}`, to: `${attackedYear}`, measures };
    const cells = await harvest(database, span);
    found.push(new Map(cells.map((cell) => [cellName(cell), cell.value])));
  }
  return found;
}

describe('given an attacker who knows everybody in the records, and of one suspect all but what is told', () => {
  it('when it is guessed which of two accounts is true, then the advantage stays within the guarantee', async () => {
    const database = await provinceOf(8, 0);
    for (const year of attackedYears) await addSuspects(database, 8, year);
    const drawn = await drawings(database, repetitions({ least: 30, most: 80 }), sigma);
    const quietlyDrawn = await drawings(database, 4, quiet);
    const truth = await trueCounts(database);
    const all = await Promise.all(attackedYears.map((year) => otherAccounts(database, truth, year)));
    const targets = all.flat();
    await database.close();
    // Right guesses less wrong ones.
    const advantage = (values: readonly CellValues[], deviation: number) =>
      2 * shareFor(targets, values, deviation) - 1;
    const gained = advantage(drawn, sigma);
    const control = advantage(quietlyDrawn, quiet);
    const cells = cellsOfPerson(personTables).SUSPECT_ATTRIBUTES;
    reportAttack({
      attack: 8,
      name: 'what is true of one suspect, everybody else known',
      figures: `advantage ${percent(gained)} in ${yearsOf(drawn).length * targets.length} guesses about ${targets.length} suspects, whose accounts differ in ${spreadOf(targets)}`,
      limit: `≤ ${percent(advantageBound(cells))} (L = ${cells})`,
      control: `${percent(control)} at σ = ${quiet}`,
    });
    expect(targets.length).toBeGreaterThanOrEqual(200);
    // Five tables of suspects, and the cascade in care.
    expect(Math.max(...targets.map(({ length }) => length))).toBe(cells);
    expect(gained).toBeLessThanOrEqual(advantageBound(cells));
    expect(control).toBeGreaterThanOrEqual(0.95);
  });
});
