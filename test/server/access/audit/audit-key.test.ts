import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditKeyOf } from '../../../../server/access/audit/audit-key.js';
import { createAuditLog } from '../../../../server/access/audit/audit-log.js';
import type { Database } from '../../../../server/database/open.js';
import { KeysError } from '../../../../server/keys/keys.error.js';
import { createTestDatabase } from '../../../support/database.js';
import { entryOf, testKey } from './fixture.js';

describe('given a data directory', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sinergi-audit-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('when nothing was audited yet, then a key is made once, for the owner alone', () => {
    const made = auditKeyOf(folder, {})(true);
    expect(made).toHaveLength(32);
    expect(auditKeyOf(folder, {})(true)).toEqual(made);
    expect(auditKeyOf(folder, {})(false)).toEqual(made);
    expect(statSync(join(folder, 'audit-key')).mode & 0o777).toBe(0o600);
  });

  it('when something was audited and the key is missing, then none is made', () => {
    expect(() => auditKeyOf(folder, {})(false)).toThrow(/key of the audit is missing .*audit-key/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('when the environment gives the key, then that is taken and no file is made', () => {
    expect(auditKeyOf(folder, { SINERGI_AUDIT_KEY: testKey.toString('base64') })(true)).toEqual(testKey);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['', 'AA==', 'x'.repeat(44), `${testKey.toString('base64')}AA==`])(
    'when the key is %j, then it is refused with what it must be',
    (text) => {
      writeFileSync(join(folder, 'audit-key'), text);
      expect(() => auditKeyOf(folder, {})(false)).toThrow(KeysError);
      expect(() => auditKeyOf(folder, {})(false)).toThrow(/audit-key does not hold a key of 32 bytes/);
      if (text) expect(() => auditKeyOf(folder, { SINERGI_AUDIT_KEY: text })(false)).toThrow(KeysError);
    },
  );
});

describe('given an audit that was written with a key', () => {
  let database: Database;
  beforeEach(async () => {
    database = await createTestDatabase('empty');
    await createAuditLog(database.pool, () => testKey).append(entryOf(1));
  });
  afterEach(() => database.close());

  const count = async () => (await database.pool.query('SELECT FROM records.audit_entry')).rowCount;

  it('when another process has another key, then it is refused until it has the right one', async () => {
    let key = Buffer.alloc(32, 9);
    const log = createAuditLog(database.pool, () => key);
    await expect(log.append(entryOf(2))).rejects.toThrow(/written with another key.*sinergi audit verify/);
    expect(await count()).toBe(1);
    key = testKey;
    await log.append(entryOf(3));
    expect(await count()).toBe(2);
  });

  it.each([
    ['the head is gone', 'DELETE FROM records.audit_head', /ends at entry 1, its head at 0/],
    ['an entry was added', forged, /ends at entry 2, its head at 1/],
    ['the head names another', 'UPDATE records.audit_head SET seq = 2', /its head was changed/],
  ])('when %s, then a new process refuses to go on', async (_, sql, message) => {
    await database.pool.query(sql);
    const before = await count();
    await expect(createAuditLog(database.pool, () => testKey).append(entryOf(2))).rejects.toThrow(message);
    expect(await count()).toBe(before);
  });

  it('when the end is cut and an earlier head put back while a process appends, then that process refuses', async () => {
    const log = createAuditLog(database.pool, () => testKey);
    const { rows } = await database.pool.query('SELECT seq, mac, seal FROM records.audit_head');
    await log.append(entryOf(2));
    await database.pool.query('ALTER TABLE records.audit_entry DISABLE TRIGGER ALL');
    await database.pool.query('DELETE FROM records.audit_entry WHERE seq = 2');
    await database.pool.query('UPDATE records.audit_head SET seq = $1, mac = $2, seal = $3', [
      rows[0].seq,
      rows[0].mac,
      rows[0].seal,
    ]);
    await expect(log.append(entryOf(3))).rejects.toThrow(/ends at entry 1, but entry 2 was written/);
    expect(await count()).toBe(1);
  });

  it('when the head goes while a process appends, then no second chain begins', async () => {
    const log = createAuditLog(database.pool, () => testKey);
    await log.append(entryOf(2));
    await database.pool.query('DELETE FROM records.audit_head');
    await expect(log.append(entryOf(3))).rejects.toThrow(/ends at entry 0, but entry 2 was written/);
    expect((await database.pool.query('SELECT FROM records.audit_head')).rowCount).toBe(0);
  });
});

const forged = `
  INSERT INTO records.audit_entry (seq, at, kind, subject, role, document, records, mac)
  SELECT 2, at, kind, 'forged', role, document, records, mac FROM records.audit_entry`;
