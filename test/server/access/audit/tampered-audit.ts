import { createAuditLog } from '../../../../server/access/audit/audit-log.js';
import { readHead, type SealedEnd, sqlOf } from '../../../../server/access/audit/audit-table.js';
import { beginChain } from '../../../../server/access/audit/begin-chain.js';
import type { ExportedHead } from '../../../../server/access/audit/exported-heads.js';
import { inTransaction } from '../../../../server/access/audit/transaction.js';
import { type Verdict, verifyChain } from '../../../../server/access/audit/verify-chain.js';
import { createTestDatabase } from '../../../support/database.js';
import { entryOf, testKey } from './fixture.js';
import { chanceOf, seenFromOutsideOnly, tamperings } from './tamper.js';

export const length = 40;
export const lostKey = Buffer.alloc(32, 3);
export const attackerKey = Buffer.alloc(32, 1);

/** An audit of 40 entries in a transaction that is never kept; with `lostAfter` the entry behind that begins a new chain. */
export async function tamperedAudit({ lostAfter = 0 } = {}) {
  const database = await createTestDatabase('empty');
  const savedHeads: SealedEnd[] = [];
  let log = createAuditLog(database.pool, () => (lostAfter ? lostKey : testKey));
  for (let number = 1; number <= length; number++) {
    if (lostAfter && number === lostAfter + 1) {
      await inTransaction(database.pool, 'append', (run) =>
        beginChain(run, () => testKey, { by: 'root', reason: 'the disk burnt' }),
      );
      log = createAuditLog(database.pool, () => testKey);
      continue;
    }
    await log.append(
      entryOf(number, number % 5 === 0 ? { kind: 'MUTATION', action: 'setTarget', agency: undefined } : {}),
    );
    const head = await readHead(sqlOf(database.pool));
    if (head && number % 10 === 0) savedHeads.push(head);
  }
  const last = savedHeads.pop();
  const exported = [savedHeads[1], last].flatMap((head) =>
    head ? [{ seq: head.seq, mac: head.mac, at: '2026-01-01T00:00:00.000Z' }] : [],
  );
  const client = await database.pool.connect();
  await client.query('BEGIN');
  // Who owns the database can switch the trigger off.
  await client.query('ALTER TABLE records.audit_entry DISABLE TRIGGER audit_entry_is_kept');

  /** What verifying says after somebody did this, which is undone afterwards. */
  async function verdictAfter(
    change: () => Promise<unknown>,
    heads: readonly ExportedHead[] = exported,
    oldKeys: readonly Buffer[] = [],
  ): Promise<Verdict> {
    await client.query('SAVEPOINT before');
    try {
      await change();
      return await verifyChain(sqlOf(client), () => testKey, heads, oldKeys);
    } finally {
      await client.query('ROLLBACK TO SAVEPOINT before');
    }
  }

  return {
    client,
    exported,
    savedHeads,
    verdictAfter,
    untouched: () => verdictAfter(async () => undefined),
    /** Tampers in each way in turn; tells which rounds were not found. */
    async tamperTimes(rounds: number): Promise<string[]> {
      const ways = Object.entries(tamperings);
      const missed: string[] = [];
      for (let round = 0; round < rounds; round++) {
        const [name, tamper] = ways[round % ways.length] ?? [];
        const attacker = { pick: chanceOf(round), key: attackerKey, savedHeads };
        const heads = name && seenFromOutsideOnly.has(name) ? exported : [];
        const { broken } = await verdictAfter(async () => tamper?.(sqlOf(client), attacker, length), heads);
        if (!broken) missed.push(`${name} (round ${round})`);
      }
      return missed;
    },
    async close() {
      await client.query('ROLLBACK');
      client.release();
      await database.close();
    },
  };
}
