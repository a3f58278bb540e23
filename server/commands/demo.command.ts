import type { Config } from '../config.js';
import { withLockedRecords } from '../database/locked-records.js';
import type { Database } from '../database/open.js';
import { demoWords } from './demo.words.js';
import { tell } from './say.js';
import { withDatabase } from './with-database.js';

/** The demonstration is published as of this day, whatever the clock says: 45 days after its last record. */
const demonstrationDay = '2026-08-14';

/**
 * Fills an empty embedded database with the demonstration province and publishes it; finishes what a killed start
 * left half done; leaves any other database as it is, also one that the demonstration was removed from: its reference
 * version tells that it was filled once.
 */
export async function ensureDemonstration(database: Database): Promise<void> {
  if (!database.embedded) return;
  // Under the lock: a steward's import that is still running counts, and is waited for.
  const { rows } = await withLockedRecords(database.pool, (client) =>
    client.query<{ unfinished: boolean; removed: boolean }>(
      `SELECT NOT released AND NOT imported AND (filling OR version = 1) AS unfinished,
              NOT released AND NOT imported AND NOT filling AND version > 1 AS removed
       FROM reference.reference_version,
            (SELECT EXISTS (SELECT FROM release.current_release) AS released,
                    EXISTS (SELECT FROM records.import_record WHERE imported_by <> 'demonstration') AS imported,
                    EXISTS (SELECT FROM records.import_record) AS filling) AS found`,
    ),
  );
  if (rows[0]?.unfinished) await demo(database);
  if (rows[0]?.removed) tell(demoWords.removed);
}

/** Fills the database of a configuration as `demo` does. */
export async function demoCommand(config: Config): Promise<void> {
  // Loaded while PostgreSQL is made and starts.
  const loading = filler();
  await withDatabase(config, async (database) => {
    await loading;
    await demo(database);
  });
}

/** Fills an empty database with the demonstration province and publishes it. */
export async function demo(database: Database): Promise<void> {
  const [{ fillWithDemonstration }, { publish }, { demonstrationKeys }] = await filler();
  tell(demoWords.filling);
  await fillWithDemonstration(database);
  await publish(database.pool, { asOf: demonstrationDay, now: new Date(), keys: demonstrationKeys });
  tell(demoWords.published(demonstrationDay));
}

/** What fills and publishes. Every start asks whether there is something to fill, and seldom there is. */
const filler = () =>
  Promise.all([
    import('../../prisma/demo/fill.js'),
    import('../publish/publish.js'),
    import('../keys/demonstration-keys.js'),
  ]);
