import type { Config } from '../config.js';
import { type Database, openDatabase } from '../database/open.js';
import { endOnSignal } from './end-on-signal.js';

/** Opens the database for one command and closes it however the command ends, also by Ctrl-C. */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(config);
  const stayOnSignal = endOnSignal(database);
  try {
    return await work(database);
  } finally {
    stayOnSignal();
    await database.close();
  }
}
