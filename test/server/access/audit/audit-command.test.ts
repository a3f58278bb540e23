import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditKeyOf } from '../../../../server/access/audit/audit-key.js';
import { type AuditLog, createAuditLog } from '../../../../server/access/audit/audit-log.js';
import {
  auditBeginCommand,
  auditHeadCommand,
  auditVerifyCommand,
} from '../../../../server/commands/audit.command.js';
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
  const verify = async (options: { head?: string; key?: string[] } = {}) => {
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

  it('when the key is lost and a new chain is begun, then records are audited again and verifying tells both chains', async () => {
    await auditHeadCommand(config, {});
    const [key, elsewhere] = [join(config.dataDirectory, 'audit-key'), join(folder, 'found-again')];
    await expect(auditBeginCommand(config, { reason: 'the disk burnt' })).rejects.toThrow(/is not lost/);
    await expect(auditBeginCommand(config, { reason: ' ' })).rejects.toThrow(/--reason must say why/);
    renameSync(key, elsewhere);
    await auditBeginCommand(config, { reason: 'the disk burnt' });
    expect(printed.out()).toMatch(
      /a new chain begins at entry 4 under a new key, after 3 entries with the head [0-9a-f]{64}; keep/,
    );
    expect(readFileSync(own(), 'utf8').trim().split('\n')).toHaveLength(2);
    await createAuditLog(database.pool, auditKeyOf(config.dataDirectory, {})).append(entryOf(5));
    const told = (first: string) =>
      new RegExp(
        `^the audit is whole in 2 chains, and 2 exported heads fit\n  chain 1, entries 1 to 3: ${first}\n` +
          '  chain 2, entries 4 to 5: whole, follows head 3 [0-9a-f]{64}, begun by .+ at .+Z: the disk burnt\n$',
      );
    const unknown = 'cannot be verified without its key, but is as it was when chain 2 began';
    expect(await verify()).toMatchObject({ status: 0, err: '', out: expect.stringMatching(told(unknown)) });
    expect((await verify({ key: [elsewhere] })).out).toMatch(told('whole'));
    await expect(verify({ key: [folder] })).rejects.toThrow(/cannot be read .*name a file audit-key/);
  });

  it('when a new chain cannot be written, then no key is left behind for it', async () => {
    const key = join(config.dataDirectory, 'audit-key');
    rmSync(key);
    await database.pool.query('ALTER TABLE records.audit_entry RENAME TO hidden');
    await expect(auditBeginCommand(config, { reason: 'lost' })).rejects.toThrow();
    expect(existsSync(key)).toBe(false);
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
