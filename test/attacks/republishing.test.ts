import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { publish } from '../../server/publish/publish.js';
import { testKeys } from '../server/import/fixtures.js';
import { cellName, provinceOf } from './support/draws.js';
import { harvest, type PublicCell } from './support/harvest.js';
import { addPeople, attackAsOf, attackedYear, movedTo, personOf } from './support/population.js';
import { reportAttack } from './support/report.js';

const values = (cells: readonly PublicCell[]) => new Map(cells.map((cell) => [cellName(cell), cell.value]));

const periodOf = ({ unit, period }: PublicCell) => `${unit} ${period}`;

/** A table of one period. */
const tableOf = (cell: PublicCell) => {
  const level = cell.region === '15' ? 'province' : 'regencies';
  return `${periodOf(cell)} ${cell.measure} [${cell.by}] ${level}`;
};

/** Tables that show anything, and those of them with a cell that differs between two releases. */
function compare(before: readonly PublicCell[], after: readonly PublicCell[]) {
  const old = values(before);
  const shown = after.filter((cell) => cell.value !== null || (old.get(cellName(cell)) ?? null) !== null);
  const changed = after.filter((cell) => old.get(cellName(cell)) !== cell.value);
  return { shown: new Set(shown.map(tableOf)), changed: new Set(changed.map(tableOf)) };
}

/** How often each period was drawn. */
async function revisions({ pool }: Database): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ name: string; revision: number }>(
    `SELECT concat_ws(' ', period_unit, year) AS name, revision FROM records.drawing`,
  );
  return Object.fromEntries(rows.map(({ name, revision }) => [name, revision]));
}

/** The attacked year and the two before it, with people in each. */
async function threeYears(): Promise<Database> {
  const database = await provinceOf(1, 1000);
  for (const year of [attackedYear - 2, attackedYear - 1]) {
    const people = Array.from({ length: 400 }, (_, number) => movedTo(year, personOf(2, number)));
    await addPeople(database, people);
  }
  return database;
}

/** Small and large: one referral is mended, a regency empties, thirty people come late. */
async function changeRecords(database: Database): Promise<void> {
  const { rowCount } = await database.pool.query(
    `UPDATE records.episode SET referral = 'FAMILY'
     WHERE client_pseudonym = (SELECT min(client_pseudonym) FROM records.episode
                               WHERE referral = 'VOLUNTARY' AND extract(year FROM admitted) = $1)`,
    [attackedYear],
  );
  expect(rowCount).toBe(1);
  await database.pool.query("UPDATE records.client SET region_code = '15.71' WHERE region_code = '15.72'");
  await addPeople(
    database,
    Array.from({ length: 30 }, (_, number) => personOf(3, number)),
  );
}

/** The attacked year, and the window that it is the last year of. */
const ofYear = [`YEAR ${attackedYear}`, `YEARS_3 ${attackedYear}`];
/** The day after `attackAsOf`. */
const finalDay = `${attackedYear + 2}-07-01`;

const publishAsOf = (database: Database, asOf: string) =>
  publish(database.pool, { asOf, now: new Date(), keys: testKeys });

describe('given a published year and the years around it', () => {
  it('when records change, then no cell differs before the final day; on it every table of that year does and no other', async () => {
    const database = await threeYears();
    await publishAsOf(database, attackAsOf);
    const first = await harvest(database);
    const drawnFirst = await revisions(database);
    await changeRecords(database);
    await publishAsOf(database, attackAsOf);
    const before = compare(first, await harvest(database));
    expect([...before.changed]).toEqual([]);
    expect(await revisions(database)).toEqual(drawnFirst);

    await publishAsOf(database, finalDay);
    const { shown, changed } = compare(first, await harvest(database));
    const tables = [...shown].filter((table) => ofYear.some((period) => table.startsWith(`${period} `)));
    const still = tables.filter((table) => !changed.has(table));
    const elsewhere = [...changed].filter((table) => !tables.includes(table));
    reportAttack({
      attack: 9,
      name: 'publishing again',
      figures: `before the final day 0 of ${first.length} cells differ; on it ${tables.length - still.length} of ${tables.length} tables of the year, ${elsewhere.length} of ${shown.size - tables.length} others`,
      limit: 'no cell; all tables of the year, no others',
      control: 'the same comparison sees the redrawn tables',
    });
    expect(still).toEqual([]);
    expect(elsewhere).toEqual([]);
    // Sixteen tables of the year (nobody has a quality of life), and two of the window.
    expect(tables).toHaveLength(18);
    expect(shown.size).toBeGreaterThan(tables.length);
    const raised = Object.fromEntries(ofYear.map((period) => [period, 2]));
    expect(await revisions(database)).toEqual({ ...drawnFirst, ...raised });
    await database.close();
  });
});
