import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditLog } from '../../../../server/access/audit/audit-log.js';
import { sqlOf } from '../../../../server/access/audit/audit-table.js';
import { beginChain } from '../../../../server/access/audit/begin-chain.js';
import { inTransaction } from '../../../../server/access/audit/transaction.js';
import { verifyChain } from '../../../../server/access/audit/verify-chain.js';
import { createTestDatabase } from '../../../support/database.js';
import { entryOf, testKey } from './fixture.js';
import { attackerKey, length, lostKey, tamperedAudit } from './tampered-audit.js';

const rounds = 500;

describe(`given an audit of ${length} entries whose key was lost after 25`, () => {
  let audit: Awaited<ReturnType<typeof tamperedAudit>>;
  beforeAll(async () => {
    audit = await tamperedAudit({ lostAfter: 25 });
  });
  afterAll(() => audit.close());

  const edited = (seq: number, set = "subject = 'x'") =>
    audit.client.query(`UPDATE records.audit_entry SET ${set} WHERE seq = ${seq}`);

  it('when it is verified, then both chains are told, which of them is verified and what the second one follows', async () => {
    const { whole, broken, chains } = await audit.untouched();
    const { rows } = await audit.client.query('SELECT mac FROM records.audit_entry WHERE seq = 25');
    expect([whole, broken]).toEqual([40n, undefined]);
    expect(chains).toEqual([
      { first: 1n, last: 25n, isVerified: false, start: undefined },
      {
        first: 26n,
        last: 40n,
        isVerified: true,
        start: {
          by: 'root',
          reason: 'the disk burnt',
          at: expect.any(Date),
          after: { seq: 25n, mac: rows[0].mac },
        },
      },
    ]);
  });

  it('when the lost key is found again, then the first chain is verified with it', async () => {
    const { chains } = await audit.verdictAfter(async () => undefined, audit.exported, [
      attackerKey,
      lostKey,
    ]);
    expect(chains?.map(({ isVerified }) => isVerified)).toEqual([true, true]);
    const { broken } = await audit.verdictAfter(() => edited(7), audit.exported, [lostKey]);
    expect(broken).toMatchObject({ what: 'CHANGED', seq: 7n });
  });

  it(`when it is tampered with ${rounds} times, then each time it is found, in the chain without a key too`, async () => {
    expect(await audit.tamperTimes(rounds)).toEqual([]);
    expect(await audit.untouched()).toMatchObject({ whole: 40n, broken: undefined });
  });

  it.each([
    [
      'a microsecond of the chain without a key',
      () => edited(7, "at = at + interval '1 microsecond'"),
      'EARLIER_CHANGED',
      1n,
    ],
    ['a code of it', () => edited(24, 'mac = reverse(mac)'), 'EARLIER_CHANGED', 1n],
    ['the last code of it', () => edited(25, 'mac = reverse(mac)'), 'CHANGED', 26n],
    ['its first entry', () => edited(1), 'EARLIER_CHANGED', 1n],
    ['an entry of the new chain', () => edited(30), 'CHANGED', 30n],
    [
      'what the new chain follows',
      () => edited(26, "records = jsonb_set(records, '{0,ids,0}', '\"24\"')"),
      'CHANGED',
      26n,
    ],
    ['why it began', () => edited(26, "purpose = 'other'"), 'CHANGED', 26n],
    ['that it began', () => edited(26, "kind = 'READ'"), 'CHANGED', 1n],
    ['an entry into one that begins a chain', () => edited(33, "kind = 'CHAIN'"), 'CHANGED', 33n],
    [
      'the first entry into one that begins a chain',
      () => edited(1, "kind = 'CHAIN'"),
      'EARLIER_CHANGED',
      1n,
    ],
  ])('when somebody changes %s, then the place is told', async (_what, change, what, seq) => {
    expect((await audit.verdictAfter(change, [])).broken).toMatchObject({ what, seq });
  });

  it('when somebody without the key begins a chain after these, then it is no chain of this audit', async () => {
    const begin = () => beginChain(sqlOf(audit.client), () => attackerKey, { by: 'root', reason: 'none' });
    expect((await audit.verdictAfter(begin)).broken).toMatchObject({ what: 'CHANGED', seq: 41n });
  });
});

describe('given an audit in use', () => {
  const begin = (database: Awaited<ReturnType<typeof createTestDatabase>>, key: Buffer) =>
    inTransaction(database.pool, 'append', (run) =>
      beginChain(run, () => key, { by: 'root', reason: 'lost' }),
    );

  it('when a new chain is to begin although the key is there, or nothing was audited, then it is refused', async () => {
    const database = await createTestDatabase('empty');
    await expect(begin(database, testKey)).rejects.toThrow(/nothing was audited yet/);
    await createAuditLog(database.pool, () => testKey).append(entryOf(1));
    await expect(begin(database, testKey)).rejects.toThrow(/the key of this audit is not lost/);
    expect((await database.pool.query('SELECT FROM records.audit_entry')).rowCount).toBe(1);
    await database.close();
  });

  it('when a new chain begins while a server appends, then that server goes on in it with the new key', async () => {
    const database = await createTestDatabase('empty');
    let key = lostKey;
    const log = createAuditLog(database.pool, () => key);
    await log.append(entryOf(1));
    await begin(database, testKey);
    await expect(log.append(entryOf(2))).rejects.toThrow(/written with another key/);
    key = testKey;
    await log.append(entryOf(3));
    const verdict = await inTransaction(database.pool, 'look', (run) => verifyChain(run, () => testKey, []));
    expect(verdict).toMatchObject({ whole: 3n, broken: undefined });
    await database.close();
  });

  it('when key and end are lost, and keys are lost again, then chains still begin, and the last key speaks for all', async () => {
    const database = await createTestDatabase('empty');
    const log = createAuditLog(database.pool, () => lostKey);
    for (const number of [1, 2, 3]) await log.append(entryOf(number));
    await database.pool.query('ALTER TABLE records.audit_entry DISABLE TRIGGER ALL');
    await database.pool.query('DELETE FROM records.audit_entry WHERE seq = 3');
    await begin(database, attackerKey);
    await begin(database, testKey);
    const verify = () => inTransaction(database.pool, 'look', (run) => verifyChain(run, () => testKey, []));
    expect((await verify()).chains?.map(({ isVerified }) => isVerified)).toEqual([false, false, true]);
    await database.pool.query("UPDATE records.audit_entry SET purpose = 'x' WHERE seq = 3");
    expect((await verify()).broken).toMatchObject({ what: 'EARLIER_CHANGED' });
    await database.close();
  });
});
