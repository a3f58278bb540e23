import type { Pool, PoolClient } from 'pg';

/** How a transaction begins, and whether what it did stays. */
interface Transaction {
  /** As BEGIN has it, such as ISOLATION LEVEL REPEATABLE READ. */
  mode?: string;
  /** Do everything, then undo it. */
  undo?: boolean;
}

/**
 * Runs `work` in one transaction on one connection: all of it, or, where it throws, the process dies or `undo` is asked
 * for, nothing. A connection that broke is not given to the next.
 */
export async function inTransaction<T>(
  connecting: Pick<Pool, 'connect'>,
  work: (client: PoolClient) => Promise<T>,
  { mode = '', undo = false }: Transaction = {},
): Promise<T> {
  const client = await connecting.connect();
  let broken: Error | undefined;
  const note = (error: Error) => {
    broken = error;
  };
  client.on('error', note);
  try {
    await client.query(`BEGIN ${mode}`.trim());
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
