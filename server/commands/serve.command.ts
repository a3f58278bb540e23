import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.js';
import { type Database, openDatabase } from '../database/open.js';
import { sentenceOf } from '../language/sentence.error.js';
import { ensureDemonstration } from './demo.command.js';
import { endOnSignal } from './end-on-signal.js';
import type { Serving } from './listen.js';
import { tell } from './say.js';
import { serveWords } from './serve.words.js';

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
    keepAlive(database, app.log);
    const stop = async () => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      endOnSignal(database);
      await app.close();
      // What still asks the database after its time is over is not waited for.
      await Promise.race([database.close(), pause(longestClose).then(() => database.abandon())]);
      process.exit(0);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    // Only now: a signal that comes while nobody listens is lost.
    stayOnSignal();
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Status for a supervisor where the embedded database died and cannot be started again: EX_UNAVAILABLE. */
const databaseLost = 69;

/** Milliseconds for connections to the database to end, when no request is left. */
const longestClose = 3_000;

/** An embedded database that dies comes back, or the process ends, so that its supervisor learns of it. */
function keepAlive(database: Database, log: FastifyBaseLogger): void {
  database.watch({
    died: () => log.warn('the embedded PostgreSQL died; it is started again'),
    back: (milliseconds) => log.warn(`the embedded PostgreSQL answers again after ${milliseconds} ms`),
    lost: (error) => {
      tell(serveWords.databaseLost(sentenceOf(error)));
      process.exit(databaseLost);
    },
  });
}
