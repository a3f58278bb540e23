import type { Database } from '../../../server/database/open.js';
import { type PublishedRelease, publish } from '../../../server/publish/publish.js';
import { testKeys } from '../../server/import/fixtures.js';
import { createTestDatabase } from '../../support/database.js';
import { addPeople, attackAsOf, createProvince, personOf } from './population.js';

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

/** Publishes what is there, as often as an attacker needs it. */
export function publishNow(database: Database, sigma?: number): Promise<PublishedRelease> {
  return publish(database.pool, {
    asOf: attackAsOf,
    now: new Date(),
    keys: testKeys,
    sigma,
    force: 'an attack needs many releases',
  });
}

/** Publishes the same people with another noise key, as another installation would: an independent drawing. */
export async function drawAgain(database: Database, draw: number, sigma?: number): Promise<void> {
  await database.pool.query("DELETE FROM records.key_check WHERE name = 'noise'");
  const noise = Buffer.alloc(32, draw + 1);
  noise.writeUInt32BE(draw, 0);
  await publish(database.pool, {
    asOf: attackAsOf,
    now: new Date(),
    keys: { ...testKeys, noise },
    sigma,
  });
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
