import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuditError } from '../../../../server/access/audit/audit.error.js';
import { createAuditLog } from '../../../../server/access/audit/audit-log.js';
import { sqlOf, sqlOfPrisma } from '../../../../server/access/audit/audit-table.js';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { entryOf, testKey } from './fixture.js';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('given an empty audit', () => {
  let database: Database;
  beforeEach(async () => {
    database = await createTestDatabase('empty');
  });
  afterEach(() => database.close());

  const subjects = async () => {
    const { rows } = await database.pool.query('SELECT subject FROM records.audit_entry ORDER BY seq');
    return rows.map(({ subject }) => subject);
  };

  it('when an entry is appended, then all of it stands in the table', async () => {
    await createAuditLog(database.pool, () => testKey).append(entryOf(1));
    const { rows } = await database.pool.query('SELECT * FROM records.audit_entry');
    const { at, mac, ...kept } = rows[0];
    expect(kept).toEqual({ seq: '1', action: null, outcome: null, ...entryOf(1) });
    expect(mac).toMatch(/^[0-9a-f]{64}$/);
    expect(Math.abs(Date.now() - at.getTime())).toBeLessThan(60_000);
  });

  it('when many append at once, then few statements write them, each once', async () => {
    const log = createAuditLog(database.pool, () => testKey);
    const statements: string[] = [];
    const query = database.pool.query.bind(database.pool);
    Object.assign(database.pool, {
      query: (...args: Parameters<typeof query>) => {
        statements.push(String(args[0]));
        return query(...args);
      },
    });
    await log.append(entryOf(0));
    await Promise.all(numbers(100).map((number) => log.append(entryOf(number))));
    expect(statements.length).toBe(2);
    expect((await subjects()).sort()).toEqual([0, ...numbers(100)].map((n) => `reader-${n}`).sort());
  });

  it('when processes come one after the other, then each goes on where the last one ended', async () => {
    for (const number of numbers(12))
      await createAuditLog(database.pool, () => testKey).append(entryOf(number));
    expect(await subjects()).toEqual(numbers(12).map((number) => `reader-${number}`));
  });

  it('when a change and its entry share a transaction of pg, then both are kept or neither', async () => {
    const log = createAuditLog(database.pool, () => testKey);
    for (const end of ['ROLLBACK', 'COMMIT', 'ROLLBACK']) {
      const client = await database.pool.connect();
      await client.query('BEGIN');
      await log.appendIn(sqlOf(client), entryOf(1, { kind: 'MUTATION', action: end }));
      await client.query(end);
      client.release();
    }
    await log.append(entryOf(2));
    const { rows } = await database.pool.query('SELECT seq, action FROM records.audit_entry ORDER BY seq');
    expect(rows).toEqual([
      { seq: '1', action: 'COMMIT' },
      { seq: '2', action: null },
    ]);
  });

  it('when a change and its entry share a transaction of Prisma, then both are kept or neither', async () => {
    const log = createAuditLog(database.pool, () => testKey);
    const change = (fails: boolean) =>
      database.staff.$transaction(async (transaction) => {
        await log.appendIn(sqlOfPrisma(transaction), entryOf(1, { kind: 'MUTATION', action: 'setTarget' }));
        if (fails) throw new Error('the change is refused');
      });
    await expect(change(true)).rejects.toThrow('the change is refused');
    expect(await subjects()).toEqual([]);
    await change(false);
    expect(await subjects()).toEqual(['reader-1']);
  });

  it('when an append fails, then all that were in it are refused, and the next is written', async () => {
    const log = createAuditLog(database.pool, () => testKey);
    await log.append(entryOf(1));
    await database.pool.query('ALTER TABLE records.audit_entry RENAME TO elsewhere');
    const refused = await Promise.allSettled(numbers(5).map((number) => log.append(entryOf(number))));
    expect(refused.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
    await database.pool.query('ALTER TABLE records.elsewhere RENAME TO audit_entry');
    await log.append(entryOf(2));
    expect(await subjects()).toEqual(['reader-1', 'reader-2']);
  });

  it('when an entry holds what PostgreSQL cannot keep, then it alone is refused', async () => {
    const log = createAuditLog(database.pool, () => testKey);
    const [good, nul, half] = await Promise.allSettled([
      log.append(entryOf(1, { purpose: 'plain 😀' })),
      log.append(entryOf(2, { purpose: 'a\0b' })),
      log.append(entryOf(3, { records: [{ type: 'Client', ids: ['\ud800'] }] })),
    ]);
    expect(good?.status).toBe('fulfilled');
    expect(nul).toMatchObject({ reason: expect.any(AuditError) });
    expect(half).toMatchObject({ reason: expect.any(AuditError) });
    expect(await subjects()).toEqual(['reader-1']);
  });

  it('when an entry is to be changed or removed, then the table refuses', async () => {
    await createAuditLog(database.pool, () => testKey).append(entryOf(1));
    for (const sql of ["UPDATE records.audit_entry SET subject = 'x'", 'DELETE FROM records.audit_entry']) {
      await expect(database.pool.query(sql)).rejects.toThrow('the audit is only ever appended to');
    }
  });
});
