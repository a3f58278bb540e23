import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { withLockedRecords } from '../database/locked-records.js';
import { migrationNames } from '../database/migrations.js';
import { createPool } from '../database/pool.js';
import { BackupError } from './backup.error.js';
import { backupWords } from './backup.words.js';
import type { BackupContent } from './content.js';
import { checkEmpty, clearMigrated, makeOfVersion } from './empty-database.js';
import { KeptFilesWriter } from './kept-files.js';
import type { Manifest, Sequence } from './parts.js';
import { readBackup } from './read-backup.js';
import { digestOf, WholeDigest } from './rows.js';
import type { SealKeys } from './seal-keys.js';
import { checkSecrets, writeSecrets } from './secrets.js';
import { plainFormats, type Table } from './tables.js';

/** Where a backup is restored to. */
export interface Target {
  url: string;
  dataDirectory: string;
  env: NodeJS.ProcessEnv;
}

/** Throws BackupError where this version does not know what a backup was made of. */
export function checkVersion({ migrations, software }: Manifest): void {
  const known = new Set(migrationNames());
  if (migrations.every((name) => known.has(name))) return;
  throw new BackupError(backupWords.newer(software));
}

/**
 * Restores a backup that was read through before (`content`) to an empty database: rows, sequences, keys and kept files, all
 * or, where it throws, nothing. The database is then one of the backup's version, ready for newer migrations.
 */
export async function restoreBackup(
  file: string,
  sealKeys: SealKeys,
  { manifest, secrets, digest }: BackupContent,
  { url, dataDirectory, env }: Target,
): Promise<void> {
  checkVersion(manifest);
  checkSecrets(secrets, dataDirectory, env);
  await makeOfVersion(url, manifest.migrations);
  const files = new KeptFilesWriter(dataDirectory);
  const pool = createPool(url, 1);
  let undo: (() => void)[] = [];
  try {
    await withLockedRecords(pool, async (client) => {
      const tables = await checkEmpty(client);
      await client.query(plainFormats);
      await clearMigrated(client);
      await readBackup(file, sealKeys, {
        table: (table, rows) => copyIn(client, table, rows),
        file: (path, bytes) => files.write(path, bytes),
        sequences: (sequences) => setSequences(client, sequences),
      });
      if ((await wholeDigest(client, tables)) !== digest) throw new BackupError(backupWords.otherRows);
      undo = [writeSecrets(secrets, dataDirectory, env), files.moveIn()];
    });
  } catch (error) {
    for (const back of undo) back();
    throw explained(error);
  } finally {
    files.clear();
    await pool.end();
  }
}

async function copyIn(
  client: ClientBase,
  { name, columns }: { name: string; columns: string[] },
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  const into = client.query(copyFrom(`COPY ${name} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(rows, { objectMode: false }), into);
}

async function setSequences(client: ClientBase, sequences: readonly Sequence[]): Promise<void> {
  for (const { name, value, isCalled } of sequences)
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [name, value, isCalled]);
}

async function wholeDigest(client: ClientBase, tables: readonly Table[]): Promise<string> {
  const whole = new WholeDigest();
  for (const table of tables) whole.add(table.name, await digestOf(client, table));
  return whole.value();
}

/** What PostgreSQL and the file system say, as a sentence with the way out. */
function explained(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: string };
  if (error instanceof BackupError || typeof code !== 'string') return error;
  return new BackupError(backupWords.failed(message));
}
