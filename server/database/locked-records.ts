import type { Pool, PoolClient } from 'pg';
import { inTransaction } from './transaction.js';

/** Held by imports and publishing, so that a release never holds half a file. */
const recordsLock = 7_346_001;

interface Locking {
  /** Do everything, then undo it. */
  undo?: boolean;
  /** Small work on single rows: others may do the same meanwhile, but nobody imports or publishes. */
  shared?: boolean;
  /** Makes the error for who has waited too long for others; without it, waits for them. */
  refuse?(): Error;
  /** Seconds to wait before refusing. */
  patience?: number;
}

/**
 * Runs `work` in one transaction while nobody else imports or publishes: all of it, or, where it throws, the process
 * dies or `undo` is asked for, nothing. Waits for others, or with `refuse` throws its error when they take long.
 */
export async function withLockedRecords<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  { undo = false, ...locking }: Locking = {},
): Promise<T> {
  const connect = () =>
    pool.connect().catch((error) => {
      throw locking.refuse && isExhausted(error) ? locking.refuse() : error;
    });
  return inTransaction(
    { connect },
    async (client) => {
      await lock(client, locking);
      return work(client);
    },
    { undo },
  );
}

/** Every connection is with somebody who waits. */
const isExhausted = (error: unknown) => /timeout exceeded when trying to connect/.test(String(error));

const lockNotAvailable = '55P03';

async function lock(client: PoolClient, { shared = false, refuse, patience = 2 }: Locking): Promise<void> {
  try {
    if (refuse) await client.query(`SET LOCAL lock_timeout = '${patience}s'`);
    await client.query(`SELECT pg_advisory_xact_lock${shared ? '_shared' : ''}($1)`, [recordsLock]);
    if (refuse) await client.query('SET LOCAL lock_timeout = 0');
  } catch (error) {
    if (refuse && (error as { code?: string }).code === lockNotAvailable) throw refuse();
    throw error;
  }
}
