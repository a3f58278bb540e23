import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Localised } from '../../language/localised.js';
import { DatabaseInUseError, DataDirectoryError } from '../database.error.js';
import { withLock } from './lock.js';
import { placementFor } from './placement.js';
import { Postmaster } from './postmaster.js';
import { Users } from './users.js';
import { type WatchReports, watch } from './watch.js';

/** The use of the embedded PostgreSQL by one command. */
export interface EmbeddedPostgres {
  /** Connects as the owner of everything. */
  url: string;
  /** Connects as a user and to a database of the same server. */
  urlFor(user: string, database: string): string;
  /** Holds its files. */
  folder: string;
  /** A sentence about where it runs, where that is not the data directory. */
  location?: Localised;
  /** From now until the end of this use, starts the server again whenever it dies. */
  watch(reports: WatchReports): void;
  /** Does `work` while no other process uses the server or begins to. Throws DatabaseInUseError where one does. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Ends this use; the last user stops the server. */
  release(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL of a data directory, or joins it where it runs already.
 * Throws DataDirectoryError where the directory cannot be written, DatabaseError where PostgreSQL cannot run.
 */
export async function useEmbeddedPostgres(
  dataDirectory: string,
  settings: string[] = [],
): Promise<EmbeddedPostgres> {
  const directory = writable(dataDirectory);
  const users = new Users(join(directory, 'users'));
  const lock = join(directory, 'lock');
  return withLock(lock, async () => {
    const place = placementFor(directory);
    const server = new Postmaster(place, settings);
    const leave = users.enter();
    try {
      await server.ensureRunning();
    } catch (error) {
      leave();
      throw error;
    }
    let stopWatching = () => {};
    return {
      url: server.url(),
      urlFor: (user, database) => server.url(user, database),
      folder: place.folder,
      location: place.note,
      watch: (reports) => {
        stopWatching = watch(server, (work) => withLock(lock, work), reports);
      },
      alone: (work) =>
        withLock(lock, () => {
          const others = users.others();
          if (others.length > 0) throw new DatabaseInUseError(others);
          return work();
        }),
      release: () => {
        stopWatching();
        return withLock(lock, async () => {
          leave();
          if (!users.any()) await server.stop();
        });
      },
    };
  });
}

function writable(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (error) {
    throw new DataDirectoryError(folder, (error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}
