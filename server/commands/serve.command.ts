import type { Config } from '../config.js';
import { openDatabase } from '../database/open.js';
import { ensureDemonstration } from './demo.command.js';
import { endOnSignal } from './end-on-signal.js';
import type { Serving } from './listen.js';

/** Serves until it is told to stop. */
export async function serve(config: Config, { demonstration, ...serving }: Serving): Promise<void> {
  const opening = openDatabase(config);
  // GraphQL and the server are loaded while PostgreSQL starts.
  const loading = import('./listen.js');
  const database = await opening;
  const stayOnSignal = endOnSignal(database);
  try {
    if (demonstration) await ensureDemonstration(database);
    const { listen } = await loading;
    const app = await listen(config, database, serving);
    stayOnSignal();
    const stop = () => {
      void app
        .close()
        .then(() => database.close())
        .then(() => process.exit(0));
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  } catch (error) {
    await database.close();
    throw error;
  }
}
