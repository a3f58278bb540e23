import type { Database } from '../../../server/database/open.js';
import { type PublishedRelease, publish } from '../../../server/publish/publish.js';
import { testKeys } from '../../server/import/fixtures.js';
import { createTestDatabase } from '../../support/database.js';
import { addCases, caseOf } from './enforcement.js';
import { type CellValues, harvest } from './harvest.js';
import {
  addPeople,
  attackAsOf,
  attackAsOfAllWindows,
  attackedYear,
  createProvince,
  personOf,
} from './population.js';

/** A province with generated people, not yet published. */
export async function provinceOf(seed: number, size: number): Promise<Database> {
  const database = await createTestDatabase('empty');
  await createProvince(database);
  await addPeople(
    database,
    Array.from({ length: size }, (_, number) => personOf(seed, number)),
  );
  return database;
}

/** The same, with a case two years earlier, so that three windows of three years hold the attacked year alone. */
export async function provinceWithWindows(seed: number, size: number): Promise<Database> {
  const database = await provinceOf(seed, size);
  await addCases(database, [{ ...caseOf(seed, 0, attackedYear - 2), suspects: [] }]);
  return database;
}

/** Publishes what is there, as often as an attacker needs it. */
export async function publishNow(
  database: Database,
  sigma?: number,
  asOf = attackAsOf,
): Promise<PublishedRelease> {
  return publish(database.pool, {
    asOf,
    now: new Date(),
    keys: testKeys,
    sigma,
    force: await drawnBefore(database),
  });
}

/** Publishes once more as an agency does: what was drawn is copied. */
export async function publishUnforced({ pool }: Database): Promise<PublishedRelease> {
  return publish(pool, { asOf: attackAsOf, now: new Date(), keys: testKeys });
}

/** Every year with people in the current release, to be drawn once more. */
async function drawnBefore({ pool }: Database) {
  const { rows } = await pool.query<{ year: number }>(
    'SELECT DISTINCT year FROM records.drawing WHERE EXISTS (SELECT FROM release.current_release)',
  );
  return { reason: 'an attack needs many releases', years: rows.map(({ year }) => year) };
}

/** Publishes the same people with another noise key, as another installation would: an independent drawing. */
export async function drawAgain(
  database: Database,
  draw: number,
  sigma?: number,
  asOf = attackAsOf,
): Promise<void> {
  await database.pool.query("DELETE FROM records.key_check WHERE name = 'noise'");
  await database.pool.query('DELETE FROM release.current_release');
  const noise = Buffer.alloc(32, draw + 1);
  noise.writeUInt32BE(draw, 0);
  await publish(database.pool, {
    asOf,
    now: new Date(),
    keys: { ...testKeys, noise },
    sigma,
  });
}

/** Publishes with another key, and reads the attacked year and the windows with it. */
export async function drawAndHarvest(database: Database, draw: number, sigma?: number): Promise<CellValues> {
  await drawAgain(database, draw, sigma, attackAsOfAllWindows);
  return harvestAttacked(database);
}

/** The attacked year and the windows with it, as far as they are public. */
export async function harvestAttacked(database: Database): Promise<CellValues> {
  const cells = await harvest(database, { from: `${attackedYear}`, to: `${attackedYear + 2}` });
  const attacked = cells.filter(({ unit, period }) => unit === 'YEARS_3' || period === `${attackedYear}`);
  return new Map(attacked.map((cell) => [cellName(cell), cell.value]));
}

/** The true counts behind the current release, by the name that `cellName` gives. */
export async function trueCounts({ pool }: Database): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ name: string; people: number }>(
    `SELECT concat_ws(' ', measure, breakdown, period_unit, period, region_code, key) AS name, people
     FROM records.exact_cell JOIN release.current_release USING (release_id)`,
  );
  return new Map(rows.map(({ name, people }) => [name, people]));
}

/** Names a public cell as `trueCounts` does. */
export function cellName(cell: {
  measure: string;
  by: string;
  unit: string;
  period: string;
  region: string;
  key: string;
}): string {
  return [cell.measure, cell.by, cell.unit, cell.period, cell.region, cell.key].join(' ');
}
