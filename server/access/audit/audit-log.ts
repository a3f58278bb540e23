import type { Pool } from 'pg';
import { appendAfter, appendLocked, ChainKey } from './append.js';
import { type AuditEntry, checkText } from './audit-entry.js';
import type { AuditKeySource } from './audit-key.js';
import { type RunSql, sqlOf } from './audit-table.js';
import type { ChainEnd } from './chain.js';
import { createGroups } from './groups.js';
import { inTransaction } from './transaction.js';

/** Records what people who are signed in read and change, each entry bound to those before it. */
export interface AuditLog {
  /** Resolves once the entry is written for good; rejects where it is not known to be. */
  append(entry: AuditEntry): Promise<void>;
  /**
   * Appends in a transaction (READ COMMITTED) that is open, to be kept or undone with it. Nobody else appends until
   * that ends: let it be the last statement.
   */
  appendIn(run: RunSql, entry: AuditEntry): Promise<void>;
}

/** The audit of a database; several of them, in several processes, write one chain. The key is asked for at the first entry. */
export function createAuditLog(pool: Pool, key: AuditKeySource): AuditLog {
  const chainKey = new ChainKey(key);
  let end: ChainEnd | undefined;

  async function write(entries: readonly AuditEntry[]): Promise<void> {
    // Mostly nobody else wrote since: then one statement does it.
    if (chainKey.checked && end) end = await appendAfter(sqlOf(pool), chainKey.checked, end, entries);
    end ??= await inTransaction(pool, 'append', (run) => appendLocked(run, chainKey, entries));
    chainKey.noteWritten(end);
  }

  const groups = createGroups(write);
  return {
    async append(entry) {
      checkText(entry);
      await groups.add(entry);
    },
    async appendIn(run, entry) {
      checkText(entry);
      await appendLocked(run, chainKey, [entry]);
    },
  };
}
