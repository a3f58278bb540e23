import { describe, expect, it } from 'vitest';
import { drawAgain, provinceOf } from './support/draws.js';
import { harvest, type PublicCell } from './support/harvest.js';
import { attackedYear } from './support/population.js';
import { percent, reportAttack } from './support/report.js';

const size = 1000;

/** The best estimate of everybody admitted in a year: all sums that give it, weighted by how little noise each has. */
function estimate(cells: readonly PublicCell[]): number {
  const admissions = cells.filter(
    ({ measure, unit, period }) =>
      measure === 'ADMITTED' && unit === 'YEAR' && period === String(attackedYear),
  );
  const tables = new Map<string, PublicCell[]>();
  for (const cell of admissions) {
    const name = `${cell.by} ${cell.region === '15' ? 'province' : 'regencies'}`;
    tables.set(name, [...(tables.get(name) ?? []), cell]);
  }
  let [sum, weight] = [0, 0];
  for (const table of tables.values()) {
    // A withheld cell is taken for half of what it may be at most.
    const total = table.reduce((all, { value }) => all + (value ?? 7), 0);
    sum += total / table.length;
    weight += 1 / table.length;
  }
  return sum / weight;
}

describe('given an attacker who averages everything that determines one count', () => {
  it('when it is drawn many times, then at least 0.4 of the standard deviation is left', async () => {
    const database = await provinceOf(1, size);
    const errors = async (draws: number, sigma?: number) => {
      const found: number[] = [];
      for (let draw = 0; draw < draws; draw++) {
        await drawAgain(database, draw, sigma);
        found.push(estimate(await harvest(database)));
      }
      return found;
    };
    const hidden = await errors(40);
    const mean = hidden.reduce((sum, one) => sum + one, 0) / hidden.length;
    const left = Math.sqrt(hidden.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (hidden.length - 1));
    const control = await totals(database, 20);
    reportAttack({
      attack: 7,
      name: 'averaging all cells that determine one count',
      figures: `standard deviation left ${left.toFixed(2)} people of 5`,
      limit: '≥ 2.00',
      control: `${percent(control)} exact at σ = 0.3`,
    });
    expect(left).toBeGreaterThanOrEqual(2);
    expect(control).toBeGreaterThanOrEqual(0.95);
    await database.close();
  }, 120_000);
});

/** How often the same sums, rounded, are exact when the noise is small: those of tables without withheld cells. */
async function totals(database: Awaited<ReturnType<typeof provinceOf>>, draws: number): Promise<number> {
  let exact = 0;
  for (let draw = 0; draw < draws; draw++) {
    await drawAgain(database, draw, 0.3);
    const shown = (await harvest(database)).filter(({ value }) => value !== null);
    const whole = shown.filter(({ by, region }) => by === '' && region === '15');
    if (Math.round(estimate(whole)) === size) exact++;
  }
  return exact / draws;
}
