/** Something about the database that the person who runs Sinergi must mend; the message says how. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}

/** The database of DATABASE_URL, or of the variable named, does not answer. Its password is never part of the message. */
export class DatabaseUnreachableError extends DatabaseError {
  override name = 'DatabaseUnreachableError';

  constructor(url: string, variable: string, reason: string) {
    super(
      `the database at ${withoutPassword(url)} does not answer (${reason}); check ${variable} and that it runs`,
    );
  }
}

/** Other processes use the embedded database. */
export class DatabaseInUseError extends DatabaseError {
  override name = 'DatabaseInUseError';

  constructor(pids: readonly number[]) {
    const processes = `${pids.length === 1 ? 'process' : 'processes'} ${pids.join(', ')}`;
    super(`a server or another command uses this database (${processes}); stop it, then try again`);
  }
}

/** The data directory cannot be used. */
export class DataDirectoryError extends DatabaseError {
  override name = 'DataDirectoryError';

  constructor(folder: string, reason: string) {
    super(
      `cannot write to the data directory ${folder} (${reason}); make it writable or set SINERGI_DATA to another`,
    );
  }
}

function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
