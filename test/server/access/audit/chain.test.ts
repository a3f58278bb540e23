import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditEntry, canonical, numbered } from '../../../../server/access/audit/audit-entry.js';
import { type AuditLog, createAuditLog } from '../../../../server/access/audit/audit-log.js';
import { sqlOf } from '../../../../server/access/audit/audit-table.js';
import { inTransaction } from '../../../../server/access/audit/transaction.js';
import { verifyChain } from '../../../../server/access/audit/verify-chain.js';
import type { Database } from '../../../../server/database/open.js';
import { createPool } from '../../../../server/database/pool.js';
import { createTestDatabase } from '../../../support/database.js';
import { entryOf, testKey } from './fixture.js';

const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''));

const anyEntry = (words: fc.Arbitrary<string>): fc.Arbitrary<AuditEntry> =>
  fc.record(
    {
      kind: fc.constantFrom('READ', 'MUTATION', 'FIGURES', 'REFUSED'),
      subject: words,
      role: words,
      agency: words,
      purpose: words,
      document: words,
      action: words,
      outcome: words,
      records: fc.array(fc.record({ type: words, ids: fc.array(words, { maxLength: 3 }) }), { maxLength: 3 }),
    },
    { requiredKeys: ['kind', 'subject', 'role', 'document', 'records'] },
  );

describe('given two entries', () => {
  it('when they differ in anything, then the bytes under their codes differ', () => {
    // So few words that fields often hold each other's text.
    const entry = anyEntry(fc.constantFrom('', 'a', '"', 'a"', '","'));
    const at = new Date(0);
    fc.assert(
      fc.property(entry, entry, (one, other) => {
        const [a, b] = [numbered(one, 1n, at), numbered(other, 1n, at)];
        expect(canonical(a) === canonical(b)).toBe(JSON.stringify(textOf(a)) === JSON.stringify(textOf(b)));
      }),
      { numRuns: 2000 },
    );
  });

  const textOf = (entry: ReturnType<typeof numbered>) => ({ ...entry, seq: 1 });
});

describe('given a database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.close());

  const verify = () => inTransaction(database.pool, 'look', (run) => verifyChain(run, () => testKey, []));

  it('when any entries are appended and nothing else is done, then the audit is whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry(text), { maxLength: 60 }), async (entries) => {
        const client = await database.pool.connect();
        try {
          await client.query('BEGIN');
          const log = createAuditLog(database.pool, () => testKey);
          for (const entry of entries) await log.appendIn(sqlOf(client), entry);
          const verdict = await verifyChain(sqlOf(client), () => testKey, []);
          expect(verdict).toEqual({ whole: BigInt(entries.length), broken: undefined });
        } finally {
          await client.query('ROLLBACK');
          client.release();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('when two servers append at once, readers and mutations, then nothing is lost and the audit is whole', async () => {
    const other = createPool(database.url, 5);
    const servers = [database.pool, other].map((pool) => ({
      pool,
      log: createAuditLog(pool, () => testKey),
    }));
    const work = servers.flatMap(({ pool, log }, server) => [
      ...Array.from({ length: 20 }, (_, reader) => readOften(log, `${server}-${reader}`, 15)),
      ...Array.from({ length: 2 }, () => changeOften(pool, log, 10)),
    ]);
    await Promise.all(work);
    await other.end();
    expect(await verify()).toEqual({ whole: 640n, broken: undefined });
    const { rows } = await database.pool.query(
      `SELECT count(*)::int AS entries, count(DISTINCT subject)::int AS readings FROM records.audit_entry WHERE kind = 'READ'`,
    );
    expect(rows).toEqual([{ entries: 600, readings: 600 }]);
  });

  async function readOften(log: AuditLog, reader: string, times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      await log.append(entryOf(time, { subject: `reader ${reader} at ${time}` }));
    }
  }

  async function changeOften(pool: pg.Pool, log: AuditLog, times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      await inTransaction(pool, 'append', (run) =>
        log.appendIn(run, entryOf(time, { kind: 'MUTATION', action: 'setTarget' })),
      );
    }
  }
});
