import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditKeyOf } from '../../../server/access/audit/audit-key.js';
import { createAuditLog } from '../../../server/access/audit/audit-log.js';
import type { BackupContent } from '../../../server/backup/content.js';
import { keysOfBackup, readBackup } from '../../../server/backup/read-backup.js';
import { restoreBackup } from '../../../server/backup/restore-backup.js';
import { digestOf } from '../../../server/backup/rows.js';
import type { SealKeys } from '../../../server/backup/seal-keys.js';
import { tablesOf } from '../../../server/backup/tables.js';
import { writeWhole } from '../../../server/backup/whole-file.js';
import { writeBackup } from '../../../server/backup/write-backup.js';
import { backupCommand } from '../../../server/commands/backup.command.js';
import { restoreCommand } from '../../../server/commands/restore.command.js';
import { readOrCreateKeys } from '../../../server/keys/keys.js';
import { entryOf } from '../access/audit/fixture.js';
import { fillInstallation, type Installation, keptFiles, passphrase, workshop } from './installation.js';

const secrets = ['keys.json', 'audit-key', 'token-key.json'];

describe('given a backup of an installation with records, keys, an audit and a kept build', () => {
  let work: ReturnType<typeof workshop>;
  let source: Installation;
  let file: string;
  let reported: string;
  let keys: SealKeys;
  let content: BackupContent;
  beforeAll(async () => {
    work = workshop();
    source = await work.installation('empty', 'source');
    await fillInstallation(source);
    for (const next of [1, 2, 3])
      await source.database.pool.query("SELECT nextval('records.import_record_id_seq') + $1", [next]);
    file = work.place('backup');
    await backupCommand(source.config, file);
    reported = work.printed.out;
    keys = await keysOfBackup(file, passphrase);
    content = await readBackup(file, keys);
  });
  beforeEach(() => {
    Object.assign(work.printed, { out: '', err: '' });
  });
  afterAll(() => work.close());

  const digests = async ({ database }: Installation) => {
    const client = await database.pool.connect();
    try {
      const tables = await tablesOf(client);
      return Object.fromEntries(
        await Promise.all(tables.map(async (one) => [one.name, await digestOf(client, one)])),
      );
    } finally {
      client.release();
    }
  };
  const sequences = async ({ database }: Installation) =>
    (await database.pool.query('SELECT sequencename, last_value FROM pg_sequences ORDER BY 1')).rows;
  const read = (dataDirectory: string, path: string) => readFileSync(join(dataDirectory, path), 'utf8');
  const restoreTo = ({ database: { url }, dataDirectory }: Installation, env: NodeJS.ProcessEnv = {}) =>
    restoreBackup(file, keys, content, { url, dataDirectory, env });
  const isEmpty = async ({ database, dataDirectory }: Installation) => {
    const { rows } = await database.pool.query('SELECT count(*)::int AS clients FROM records.client');
    expect(rows).toEqual([{ clients: 0 }]);
    expect(existsSync(dataDirectory) ? readdirSync(dataDirectory) : []).toEqual([]);
  };

  it('when it was written, then its owner alone reads it, it holds no row in the open, and the command told what is in it', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file).includes('c-a1')).toBe(false);
    expect(readdirSync(work.place('.')).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(reported).toMatch(
      /^backed up to .*backup \(.* MB\): \d+ rows of \d+ tables, no release, keys \(keys.json, audit-key, token-key.json\), 5 kept files, digest/,
    );
  });

  it.each(['empty', 'bare'] as const)(
    'when it is restored to a database that is %s, then every row, key and file is as it was',
    async (state) => {
      const target = await work.installation(state);
      await restoreCommand(target.config, file);
      expect(work.printed.out).toMatch(
        /restored: every row as in the backup, there was no release yet, the audit of 3 entries is whole, the keys fit\n$/,
      );
      expect(await digests(target)).toEqual(await digests(source));
      for (const path of [...secrets, ...Object.keys(keptFiles)])
        expect(read(target.dataDirectory, path), path).toBe(read(source.dataDirectory, path));
      for (const name of secrets)
        expect(statSync(join(target.dataDirectory, name)).mode & 0o777, name).toBe(0o600);
      expect(readdirSync(target.dataDirectory).filter((name) => name.startsWith('.'))).toEqual([]);
      // Numbers of new rows go on where they ended, and so does the audit.
      expect(await sequences(target)).toEqual(await sequences(source));
      await createAuditLog(target.database.pool, auditKeyOf(target.dataDirectory, {})).append(entryOf(4));
    },
  );

  it('when somebody only looks, then the command says what is in it and writes nothing', async () => {
    const target = await work.installation('empty');
    await restoreCommand(target.config, file, { dryRun: true });
    expect(work.printed.out).toMatch(/backup is whole: made at 2\S+Z by Sinergi \d+\.\d+\.\d+, \d+ rows/);
    await isEmpty(target);
  });

  it('when the database holds rows, then it is refused with the way out and nothing changes', async () => {
    const before = await digests(source);
    await expect(restoreTo(source)).rejects.toThrow(
      /database is not empty \(\S+ holds rows\).*another SINERGI_DATA/,
    );
    expect(await digests(source)).toEqual(before);
  });

  it('when the data directory or the environment has other keys, then it is refused and nothing is written', async () => {
    const target = await work.installation('empty');
    const others = { SINERGI_AUDIT_KEY: Buffer.alloc(32, 1).toString('base64') };
    await expect(restoreTo(target, others)).rejects.toThrow(
      /SINERGI_AUDIT_KEY holds another key than the backup/,
    );
    await isEmpty(target);
    readOrCreateKeys(target.dataDirectory, {});
    await expect(restoreTo(target)).rejects.toThrow(/keys\.json holds another key than the backup/);
    expect(readdirSync(target.dataDirectory)).toEqual(['keys.json']);
  });

  it('when the environment has the same keys, then those are used and no file is made of them', async () => {
    const target = await work.installation('empty');
    await restoreTo(target, {
      SINERGI_AUDIT_KEY: read(source.dataDirectory, 'audit-key').trim(),
      SINERGI_KEYS: JSON.stringify(JSON.parse(read(source.dataDirectory, 'keys.json'))),
    });
    expect(readdirSync(target.dataDirectory).sort()).toEqual([
      'audit-heads.jsonl',
      'token-key.json',
      'widgets',
    ]);
  });

  it('when the database refuses a row on the way, then nothing of it is left, in files neither', async () => {
    const target = await work.installation('empty');
    await target.database.pool.query('ALTER TABLE records.audit_entry ADD CHECK (seq < 3)');
    await expect(restoreTo(target)).rejects.toThrow(/cannot be restored here: .*nothing of it is left/);
    await isEmpty(target);
  });

  it('when the audit was changed before, then it is backed up as it is, and both commands say so', async () => {
    const changed = await work.installation('empty');
    await fillInstallation(changed);
    await changed.database.pool.query("UPDATE records.audit_head SET seal = 'x'");
    await backupCommand(changed.config, work.place('changed'));
    expect(work.printed.err).toMatch(
      /audit does not fit its key, and is backed up as it is; run: sinergi audit verify/,
    );
    const target = await work.installation('empty');
    const status = process.exitCode;
    await restoreCommand(target.config, work.place('changed'));
    expect(process.exitCode).toBe(3);
    process.exitCode = status;
    expect(work.printed.out).toContain(
      'restored: every row as in the backup, there was no release yet, the keys fit',
    );
    expect(work.printed.err).toMatch(
      /restored as it was backed up, but the audit was changed before: the row of the head/,
    );
  });

  it('when the passphrase is another one, or there is no file, then a sentence says so', async () => {
    const target = await work.installation('empty');
    await expect(restoreCommand(target.config, work.place('nowhere'))).rejects.toThrow(/there is no file/);
    vi.stubEnv('SINERGI_BACKUP_PASSPHRASE', 'another passphrase');
    await expect(restoreCommand(target.config, file)).rejects.toThrow(/not the passphrase of this backup/);
    await isEmpty(target);
  });

  it('when the file is there already, or cannot be written, then nothing is overwritten or left', async () => {
    await expect(backupCommand(source.config, file)).rejects.toThrow(/is there already; name a new file/);
    const folder = work.place('nowhere');
    await expect(backupCommand(source.config, join(folder, 'backup'))).rejects.toThrow(
      /could not be written \(ENOENT/,
    );
    expect(existsSync(folder)).toBe(false);
  });

  it('when rows are there whose keys are missing, then no backup is made without them', async () => {
    const elsewhere = work.place('elsewhere');
    const backUp = () =>
      writeWhole(work.place('keyless'), (to) =>
        writeBackup(
          { pool: source.database.pool, dataDirectory: elsewhere, env: {}, warn: () => undefined },
          keys,
          to,
        ),
      );
    await expect(backUp()).rejects.toThrow(/keys of this database are missing/);
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'keys.json'), read(source.dataDirectory, 'keys.json'));
    await expect(backUp()).rejects.toThrow(/key of the audit is missing/);
    expect(existsSync(work.place('keyless'))).toBe(false);
  });
});
