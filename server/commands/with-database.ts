import type { Config } from '../config.js';
import { type Database, openDatabase } from '../database/open.js';

/** Opens the database for one command and closes it however the command ends, also by Ctrl-C. */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(config);
  const stop = () => {
    void database.close().finally(() => process.exit(130));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(database);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await database.close();
  }
}
