import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '../../../../server/access/audit/audit-table.js';
import { verifyChain } from '../../../../server/access/audit/verify-chain.js';
import { attackerKey, length, tamperedAudit } from './tampered-audit.js';

const rounds = 1000;

describe(`given an audit of ${length} entries`, () => {
  let audit: Awaited<ReturnType<typeof tamperedAudit>>;
  beforeAll(async () => {
    audit = await tamperedAudit();
  });
  afterAll(() => audit.close());

  it(`when it is tampered with ${rounds} times, then each time it is found, and never where nothing was done`, async () => {
    expect(await audit.untouched()).toEqual({ whole: 40n });
    expect(await audit.tamperTimes(rounds)).toEqual([]);
    expect(await audit.untouched()).toEqual({ whole: 40n });
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
    const { broken } = await audit.verdictAfter(() => audit.client.query(sql));
    expect(broken).toMatchObject({ what, seq });
  });

  it('when the end is cut and the head of that time put back, then an exported head alone tells', async () => {
    const { client, savedHeads, verdictAfter } = audit;
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
    const { broken } = await audit.verdictAfter(async () => undefined, [...audit.exported, other]);
    expect(broken).toMatchObject({ what: 'REWRITTEN', seq: 12n });
    expect(broken?.sentence.en).toContain('2026-01-02');
  });

  it('when another key verifies, then nothing fits', async () => {
    const verdict = await verifyChain(sqlOf(audit.client), () => attackerKey, audit.exported);
    expect(verdict).toMatchObject({ whole: 0n, broken: { what: 'CHANGED', seq: 1n } });
  });
});
