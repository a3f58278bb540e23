import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '../../../server/access/audit/audit-table.js';
import { beginning, link, sealOf } from '../../../server/access/audit/chain.js';
import { inTransaction } from '../../../server/access/audit/transaction.js';
import { verifyChain } from '../../../server/access/audit/verify-chain.js';
import { readBackup } from '../../../server/backup/read-backup.js';
import { checkVersion, restoreBackup } from '../../../server/backup/restore-backup.js';
import { newSealKeys, type SealKeys } from '../../../server/backup/seal-keys.js';
import { writeBackup } from '../../../server/backup/write-backup.js';
import { restoreCommand } from '../../../server/commands/restore.command.js';
import { applyMigrations, migrationNames } from '../../../server/database/migrations.js';
import { entryOf, testKey } from '../access/audit/fixture.js';
import { type Installation, passphrase, workshop } from './installation.js';

/** The last version whose audit kept milliseconds only. */
const older = migrationNames().slice(0, 6);
const env = { SINERGI_AUDIT_KEY: testKey.toString('base64') };

describe('given a database of an older version, with entries of the audit', () => {
  let work: ReturnType<typeof workshop>;
  let source: Installation;
  let file: string;
  let keys: SealKeys;
  beforeAll(async () => {
    work = workshop();
    source = await work.installation('bare');
    await applyMigrations(source.database.url, older);
    await writeOldEntries(source);
    file = work.place('backup');
    keys = await newSealKeys(passphrase);
  });
  afterAll(() => work.close());

  const write = ({ database, dataDirectory }: Installation) =>
    writeBackup(
      { pool: database.pool, dataDirectory, env, warn: () => undefined },
      keys,
      createWriteStream(file),
    );

  it.each(['bare', 'empty'] as const)(
    'when its backup is restored to a %s database of this version, then newer migrations follow and the audit is whole',
    async (content) => {
      const { manifest, rows } = await write(source);
      expect(manifest.migrations).toEqual(older);
      expect(rows).toBeGreaterThan(3);
      const target = await work.installation(content);
      await restoreCommand(target.config, file);
      expect(work.printed.out).toContain('the audit of 3 entries is whole');
      const { pool } = target.database;
      const verdict = await inTransaction(pool, 'look', (run) => verifyChain(run, () => testKey, []));
      expect(verdict).toEqual({ whole: 3n, broken: undefined });
      const { rows: migrations } = await pool.query(
        'SELECT migration_name FROM public._prisma_migrations ORDER BY 1',
      );
      expect(migrations.map((row) => row.migration_name)).toEqual(migrationNames());
    },
  );

  it('when a backup names migrations that are not known here, then it is refused as one of a newer version', async () => {
    const content = await write(source);
    const manifest = { ...content.manifest, software: '9.0.0', migrations: [...older, '0999_later'] };
    expect(() => checkVersion(manifest)).toThrow(
      /made by a newer version of Sinergi \(9\.0\.0\); install that one/,
    );
    const target = await work.installation('empty');
    const into = { url: target.database.url, dataDirectory: target.dataDirectory, env: {} };
    await expect(restoreBackup(file, keys, { ...content, manifest }, into)).rejects.toThrow(/newer version/);
  });

  it('when rows are written while it is backed up, then the backup is of one moment', async () => {
    const { pool } = source.database;
    let isWriting = true;
    const writing = (async () => {
      while (isWriting) {
        const name = randomBytes(8).toString('hex');
        // Both or neither, in two tables that are far apart in the file.
        await pool.query(
          `WITH one AS (INSERT INTO records.revoked_token VALUES ($1, now()) RETURNING id)
                          INSERT INTO records.idempotency_key SELECT id, id, '', '', '{}', now() FROM one`,
          [name],
        );
      }
    })();
    const written = await write(source);
    isWriting = false;
    await writing;
    const content = await readBackup(file, keys, {
      table: async ({ name }, rows) => {
        let count = 0;
        for await (const bytes of rows) count += bytes.toString().split('\n').length - 1;
        counts.set(name, count);
      },
      file: async () => undefined,
      sequences: async () => undefined,
    });
    expect(content).toEqual(written);
    expect(counts.get('records.revoked_token')).toBe(counts.get('records.idempotency_key'));
  });
  const counts = new Map<string, number>();

  async function writeOldEntries({ database: { pool } }: Installation) {
    const entries = link(
      testKey,
      beginning,
      [1, 2, 3].map((number) => entryOf(number)),
      new Date(),
    );
    for (const { outcome: _, ...entry } of entries)
      await sqlOf(pool)(
        `INSERT INTO records.audit_entry (seq, at, kind, subject, role, agency, purpose, document, action, records, mac)
         SELECT $1, to_timestamp($2::float8 / 1000), $3::records.audit_kind, $4, $5, $6, $7, $8, $9, $10, $11`,
        String(entry.seq),
        entry.at,
        entry.kind,
        entry.subject,
        entry.role,
        entry.agency,
        entry.purpose,
        entry.document,
        entry.action,
        JSON.stringify(entry.records),
        entry.mac,
      );
    const last = entries.at(-1);
    if (!last) throw new Error('there are entries');
    await pool.query('INSERT INTO records.audit_head VALUES (1, $1, $2, $3)', [
      String(last.seq),
      last.mac,
      sealOf(testKey, last),
    ]);
  }
});
