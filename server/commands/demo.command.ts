import { fillWithDemonstration } from '../../prisma/demo/fill.js';
import type { Database } from '../database/open.js';
import { publish } from '../publish/publish.js';

/** The demonstration is published as of this day, whatever the clock says. */
const demonstrationDay = '2026-09-30';

/** Fills an empty embedded database with the demonstration province and publishes it; leaves any other as it is. */
export async function ensureDemonstration(database: Database): Promise<void> {
  if (!database.embedded) return;
  const { rows } = await database.pool.query<{ empty: boolean; published: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM reference.region) AND NOT EXISTS (SELECT FROM records.import_record) AS empty,
            EXISTS (SELECT FROM release.current_release) AS published`,
  );
  if (rows[0]?.empty) await demo(database);
}

/** Fills an empty database with the demonstration province and publishes it. */
export async function demo(database: Database): Promise<void> {
  say('filling the empty database with the demonstration province (synthetic, a few seconds)');
  await fillWithDemonstration(database);
  await publish(database.pool, { asOf: demonstrationDay, now: new Date() });
  say(`published as of ${demonstrationDay}`);
}

function say(sentence: string): void {
  process.stderr.write(`sinergi: ${sentence}\n`);
}
