import type { Pool, PoolClient } from 'pg';

/** Held by imports and publishing, so that a release never holds half a file. */
const recordsLock = 7_346_001;

/**
 * Runs `work` in one transaction while nobody else imports or publishes: all of it, or, where it throws, the process
 * dies or `undo` is asked for, nothing. Waits for others, or with `refuse` throws its error while they work.
 */
export async function withLockedRecords<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  { undo = false, refuse }: { undo?: boolean; refuse?(): Error } = {},
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const note = (error: Error) => {
    broken = error;
  };
  client.on('error', note);
  try {
    await client.query('BEGIN');
    await lock(client, refuse);
    const result = await work(client);
    await client.query(undo ? 'ROLLBACK' : 'COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(note);
    throw error;
  } finally {
    client.off('error', note);
    client.release(broken);
  }
}

async function lock(client: PoolClient, refuse?: () => Error): Promise<void> {
  if (!refuse) {
    await client.query('SELECT pg_advisory_xact_lock($1)', [recordsLock]);
    return;
  }
  const tried = await client.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS free', [
    recordsLock,
  ]);
  if (!tried.rows[0]?.free) throw refuse();
}
