import type { Pool, PoolClient } from 'pg';

/** Held by imports and publishing, so that a release never holds half a file. */
const recordsLock = 7_346_001;

/**
 * Runs `work` in one transaction while nobody else imports or publishes: all of it, or, where it throws, the process
 * dies or the work asks to undo it, nothing.
 */
export async function withLockedRecords<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  { undo = false } = {},
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const note = (error: Error) => {
    broken = error;
  };
  client.on('error', note);
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [recordsLock]);
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
