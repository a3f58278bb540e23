import type { Pool } from 'pg';
import { inTransaction as transacted } from '../../database/transaction.js';
import { type RunSql, sqlOf } from './audit-table.js';

const modes = {
  /** Sees what others committed before each statement. */
  append: 'ISOLATION LEVEL READ COMMITTED',
  /** Sees one moment, however long it reads. */
  look: 'ISOLATION LEVEL REPEATABLE READ, READ ONLY',
};

/** Runs `work` in one transaction on one connection: all of it, or, where it throws, nothing. */
export const inTransaction = <T>(
  pool: Pool,
  mode: keyof typeof modes,
  work: (run: RunSql) => Promise<T>,
): Promise<T> => transacted(pool, (client) => work(sqlOf(client)), { mode: modes[mode] });
