import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditKeyOf } from '../../../../server/access/audit/audit-key.js';
import { type AuditLog, createAuditLog } from '../../../../server/access/audit/audit-log.js';
import { auditHeadCommand, auditVerifyCommand } from '../../../../server/commands/audit.command.js';
import { type Config, readConfig } from '../../../../server/config.js';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { entryOf } from './fixture.js';

describe('given an installation whose audit holds three entries', () => {
  let database: Database;
  let folder: string;
  let config: Config;
  let log: AuditLog;
  let printed: Printed;

  beforeEach(async () => {
    database = await createTestDatabase('empty');
    folder = mkdtempSync(join(tmpdir(), 'sinergi-audit-'));
    config = readConfig({ SINERGI_DATA: join(folder, 'data'), DATABASE_URL: database.url });
    log = createAuditLog(database.pool, auditKeyOf(config.dataDirectory, {}));
    for (const number of [1, 2, 3]) await log.append(entryOf(number));
    printed = catchPrinted();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await database.close();
    rmSync(folder, { recursive: true });
  });

  /** What the command prints, and its exit status. */
  const verify = async (options: { head?: string } = {}) => {
    printed.clear();
    const before = process.exitCode;
    try {
      process.exitCode = 0;
      await auditVerifyCommand(config, options);
      return { status: process.exitCode, out: printed.out(), err: printed.err() };
    } finally {
      process.exitCode = before;
    }
  };
  const own = () => join(config.dataDirectory, 'audit-heads.jsonl');
  const tamper = async (...statements: string[]) => {
    await database.pool.query('ALTER TABLE records.audit_entry DISABLE TRIGGER ALL');
    for (const sql of statements) await database.pool.query(sql);
  };

  it('when the head is asked for, then number, code and time are printed and kept in both places', async () => {
    const elsewhere = join(folder, 'kept', 'heads');
    await auditHeadCommand(config, { out: elsewhere });
    const { rows } = await database.pool.query('SELECT mac FROM records.audit_entry WHERE seq = 3');
    expect(printed.out()).toMatch(new RegExp(`^3 ${rows[0].mac} \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\\n$`));
    await log.append(entryOf(4));
    await auditHeadCommand(config, {});
    expect(readFileSync(own(), 'utf8').trim().split('\n')).toHaveLength(2);
    expect(readFileSync(own(), 'utf8')).toContain(readFileSync(elsewhere, 'utf8'));
    expect(await verify({ head: elsewhere })).toEqual({
      status: 0,
      out: 'the audit is whole: 4 entries fit their codes, and 3 exported heads fit\n',
      err: '',
    });
  });

  it('when an entry is edited, then verifying ends with 3 and tells where', async () => {
    await tamper("UPDATE records.audit_entry SET subject = 'x' WHERE seq = 2");
    const { status, out, err } = await verify();
    expect([status, out]).toEqual([3, '']);
    expect(err).toMatch(/^sinergi: the audit was changed: entry 2 does not fit .*; entries 1 to 1 fit/);
  });

  it('when everything is removed, then the exported head tells, as it was printed or as it was kept', async () => {
    await auditHeadCommand(config, {});
    const file = join(folder, 'printed');
    writeFileSync(file, printed.out());
    await tamper('DELETE FROM records.audit_entry', 'DELETE FROM records.audit_head');
    const problem = /ends at entry 0, but the head exported at .* names entry 3/;
    expect(await verify()).toMatchObject({ status: 3, err: expect.stringMatching(problem) });
    rmSync(own());
    expect((await verify()).out).toBe('the audit holds no entry yet\n');
    expect(await verify({ head: file })).toMatchObject({ status: 3, err: expect.stringMatching(problem) });
  });

  it('when the head was changed, then it is not told to the outside', async () => {
    await tamper('DELETE FROM records.audit_entry WHERE seq = 3');
    await expect(auditHeadCommand(config, {})).rejects.toThrow(/ends at entry 2, its head at 3/);
    await tamper(
      'UPDATE records.audit_head SET seq = 2, mac = (SELECT mac FROM records.audit_entry WHERE seq = 2)',
    );
    await expect(auditHeadCommand(config, {})).rejects.toThrow(/its head was changed/);
    expect(existsSync(own())).toBe(false);
  });

  it('when the key is missing, then a sentence says what to put back and none is made', async () => {
    rmSync(join(config.dataDirectory, 'audit-key'));
    await expect(verify()).rejects.toThrow(/the key of the audit is missing .*put it back/);
    await expect(auditHeadCommand(config, {})).rejects.toThrow(/the key of the audit is missing/);
    expect(existsSync(join(config.dataDirectory, 'audit-key'))).toBe(false);
  });

  it('when a file of heads is none, then a sentence names the file and the line', async () => {
    await auditHeadCommand(config, {});
    appendFileSync(own(), '{"seq":\n');
    await expect(verify()).rejects.toThrow(/^line 2 of .*audit-heads\.jsonl is no head of an audit/);
    rmSync(own());
    await expect(verify({ head: join(folder, 'nowhere') })).rejects.toThrow(/nowhere cannot be read/);
    const inFile = join(own(), 'heads');
    await expect(auditHeadCommand(config, { out: inFile })).rejects.toThrow(
      /could not be kept in .*heads: E/,
    );
  });
});

describe('given an installation where nobody signed in yet', () => {
  it('when head and verify are asked, then both say so and make no key', async () => {
    const database = await createTestDatabase('empty');
    const folder = mkdtempSync(join(tmpdir(), 'sinergi-audit-'));
    const config = readConfig({ SINERGI_DATA: join(folder, 'data'), DATABASE_URL: database.url });
    const printed = catchPrinted();
    await auditHeadCommand(config, {});
    await auditVerifyCommand(config, {});
    vi.restoreAllMocks();
    expect(printed.out()).toBe('the audit holds no entry yet\nthe audit holds no entry yet\n');
    expect(existsSync(config.dataDirectory)).toBe(false);
    await database.close();
    rmSync(folder, { recursive: true });
  });
});

type Printed = ReturnType<typeof catchPrinted>;

/** What this process prints until the spies are restored. */
function catchPrinted() {
  const caught = { stdout: [] as string[], stderr: [] as string[] };
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      caught[stream].push(String(text));
      return true;
    });
  }
  return {
    out: () => caught.stdout.join(''),
    err: () => caught.stderr.join(''),
    clear: () => {
      caught.stdout.length = 0;
      caught.stderr.length = 0;
    },
  };
}
