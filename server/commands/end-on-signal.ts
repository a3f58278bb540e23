import type { Database } from '../database/open.js';

/** While a command works, Ctrl-C ends it at once with status 130 and undoes what is unfinished. Returns how to stop that. */
export function endOnSignal(database: Pick<Database, 'abandon'>): () => void {
  const end = () => {
    void database.abandon().finally(() => process.exit(130));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  return () => {
    process.off('SIGINT', end).off('SIGTERM', end);
  };
}
