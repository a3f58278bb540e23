import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditLog } from '../../../../server/access/audit/audit-log.js';
import { readHead, type SealedEnd, sqlOf } from '../../../../server/access/audit/audit-table.js';
import type { ExportedHead } from '../../../../server/access/audit/exported-heads.js';
import { type Verdict, verifyChain } from '../../../../server/access/audit/verify-chain.js';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { entryOf, testKey } from './fixture.js';
import { chanceOf, seenFromOutsideOnly, tamperings } from './tamper.js';

const length = 40;
const rounds = 1000;
const attackerKey = Buffer.alloc(32, 1);

describe(`given an audit of ${length} entries`, () => {
  let database: Database;
  let client: PoolClient;
  const savedHeads: SealedEnd[] = [];
  let exported: ExportedHead[];

  beforeAll(async () => {
    database = await createTestDatabase('empty');
    const log = createAuditLog(database.pool, () => testKey);
    for (let number = 1; number <= length; number++) {
      await log.append(
        entryOf(number, number % 5 === 0 ? { kind: 'MUTATION', action: 'setTarget', agency: undefined } : {}),
      );
      const head = await readHead(sqlOf(database.pool));
      if (head && number % 10 === 0) savedHeads.push(head);
    }
    const last = savedHeads.pop();
    exported = [savedHeads[1], last].flatMap((head) =>
      head ? [{ seq: head.seq, mac: head.mac, at: '2026-01-01T00:00:00.000Z' }] : [],
    );
    client = await database.pool.connect();
    await client.query('BEGIN');
    // Who owns the database can switch the trigger off.
    await client.query('ALTER TABLE records.audit_entry DISABLE TRIGGER audit_entry_is_kept');
  });
  afterAll(async () => {
    await client.query('ROLLBACK');
    client.release();
    await database.close();
  });

  /** What verifying says after somebody did this, which is undone afterwards. */
  async function verdictAfter(change: () => Promise<unknown>, heads = exported): Promise<Verdict> {
    await client.query('SAVEPOINT before');
    try {
      await change();
      return await verifyChain(sqlOf(client), () => testKey, heads);
    } finally {
      await client.query('ROLLBACK TO SAVEPOINT before');
    }
  }

  const untouched = () => verdictAfter(async () => undefined);

  it(`when it is tampered with ${rounds} times, then each time it is found, and never where nothing was done`, async () => {
    const ways = Object.entries(tamperings);
    const missed: string[] = [];
    let found = 0;
    expect(await untouched()).toEqual({ whole: 40n });
    for (let round = 0; round < rounds; round++) {
      const [name, tamper] = ways[round % ways.length] ?? [];
      const attacker = { pick: chanceOf(round), key: attackerKey, savedHeads };
      const heads = name && seenFromOutsideOnly.has(name) ? exported : [];
      const { broken } = await verdictAfter(async () => tamper?.(sqlOf(client), attacker, length), heads);
      if (broken) found++;
      else missed.push(`${name} (round ${round})`);
    }
    expect(missed).toEqual([]);
    expect(found).toBe(rounds);
    expect(await untouched()).toEqual({ whole: 40n });
  });

  it.each([
    ['an edited entry', "UPDATE records.audit_entry SET subject = 'x' WHERE seq = 17", 'CHANGED', 17n],
    [
      'a time that is a microsecond later',
      "UPDATE records.audit_entry SET at = at + interval '1 microsecond' WHERE seq = 8",
      'CHANGED',
      8n,
    ],
    ['an outcome', "UPDATE records.audit_entry SET outcome = 'NONE' WHERE seq = 3", 'CHANGED', 3n],
    ['entries that are gone', 'DELETE FROM records.audit_entry WHERE seq IN (5, 6, 30)', 'MISSING', 5n],
    ['an end that is gone', 'DELETE FROM records.audit_entry WHERE seq > 35', 'CUT', 36n],
    ['a head that is gone', 'DELETE FROM records.audit_head', 'HEAD_MISSING', 40n],
    ['a head that names another', 'UPDATE records.audit_head SET seq = 39', 'HEAD_CHANGED', 39n],
    ['an entry before the first', 'UPDATE records.audit_entry SET seq = 0 WHERE seq = 9', 'ADDED', 0n],
  ])('when there is %s, then the first place is told', async (_, sql, what, seq) => {
    const { broken } = await verdictAfter(() => client.query(sql));
    expect(broken).toMatchObject({ what, seq });
  });

  it('when the end is cut and the head of that time put back, then an exported head alone tells', async () => {
    const replay = async () => {
      await client.query('DELETE FROM records.audit_entry WHERE seq > 20');
      const head = savedHeads.find(({ seq }) => seq === 20n);
      await client.query('UPDATE records.audit_head SET seq = 20, mac = $1, seal = $2', [
        head?.mac,
        head?.seal,
      ]);
    };
    expect((await verdictAfter(replay)).broken).toMatchObject({ what: 'CUT', seq: 21n });
    expect(await verdictAfter(replay, [])).toEqual({ whole: 20n });
  });

  it('when an exported head has another code, then the audit is told to be rewritten there', async () => {
    const other = { seq: 12n, mac: 'f'.repeat(64), at: '2026-01-02T00:00:00.000Z' };
    const { broken } = await verdictAfter(async () => undefined, [...exported, other]);
    expect(broken).toMatchObject({ what: 'REWRITTEN', seq: 12n });
    expect(broken?.sentence).toContain('2026-01-02');
  });

  it('when another key verifies, then nothing fits', async () => {
    const verdict = await verifyChain(sqlOf(client), () => attackerKey, exported);
    expect(verdict).toMatchObject({ whole: 0n, broken: { what: 'CHANGED', seq: 1n } });
  });
});
