import type { Pool } from 'pg';
import { type RunSql, sqlOf } from './audit-table.js';

const modes = {
  /** Sees what others committed before each statement. */
  append: 'ISOLATION LEVEL READ COMMITTED',
  /** Sees one moment, however long it reads. */
  look: 'ISOLATION LEVEL REPEATABLE READ, READ ONLY',
};

/** Runs `work` in one transaction on one connection: all of it, or, where it throws, nothing. */
export async function inTransaction<T>(
  pool: Pool,
  mode: keyof typeof modes,
  work: (run: RunSql) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const note = (error: Error) => {
    broken = error;
  };
  client.on('error', note);
  try {
    await client.query(`BEGIN ${modes[mode]}`);
    const result = await work(sqlOf(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(note);
    throw error;
  } finally {
    client.off('error', note);
    client.release(broken);
  }
}
