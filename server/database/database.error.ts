import { SentenceError } from '../language/sentence.error.js';
import { databaseWords } from './database.words.js';

/** Something about the database that the person who runs Sinergi must mend; the sentence says how. */
export class DatabaseError extends SentenceError {
  override name = 'DatabaseError';
}

/** The database of DATABASE_URL, or of the variable named, does not answer. Its password is never part of the sentence. */
export class DatabaseUnreachableError extends DatabaseError {
  override name = 'DatabaseUnreachableError';

  constructor(url: string, variable: string, reason: string) {
    super(databaseWords.unreachable(withoutPassword(url), reason, variable));
  }
}

/** Other processes use the embedded database. */
export class DatabaseInUseError extends DatabaseError {
  override name = 'DatabaseInUseError';

  constructor(pids: readonly number[]) {
    super(databaseWords.inUse(pids));
  }
}

/** The data directory cannot be used. */
export class DataDirectoryError extends DatabaseError {
  override name = 'DataDirectoryError';

  constructor(folder: string, reason: string) {
    super(databaseWords.unwritable(folder, reason));
  }
}

function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
