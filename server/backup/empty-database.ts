import type { ClientBase } from 'pg';
import { Client } from '../database/client.js';
import { appliedMigrations, applyMigrations } from '../database/migrations.js';
import { BackupError } from './backup.error.js';
import { backupWords } from './backup.words.js';
import { schemas, type Table, tablesOf } from './tables.js';

/** Tables in which migrations themselves write rows. */
const filledByMigrations = new Set(['reference.article', 'reference.reference_version']);

/** Throws BackupError where a database holds anything that no migration wrote. */
export async function checkEmpty(client: ClientBase): Promise<Table[]> {
  const tables = await tablesOf(client);
  for (const { name } of tables) {
    if (filledByMigrations.has(name)) continue;
    if ((await client.query(`SELECT FROM ${name} LIMIT 1`)).rowCount === 0) continue;
    throw new BackupError(backupWords.notEmpty(name));
  }
  return tables;
}

/** Makes an empty database one of the version of these migrations, whatever version it is of. */
export async function makeOfVersion(url: string, migrations: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await checkEmpty(client);
    const applied = await appliedMigrations(client);
    if (applied.length > 0 && applied.join() !== migrations.join()) {
      await client.query('BEGIN');
      await client.query(`DROP SCHEMA IF EXISTS ${schemas.join(', ')} CASCADE`);
      await client.query('DROP TABLE public._prisma_migrations');
      await client.query('COMMIT');
    }
  } finally {
    await client.end();
  }
  await applyMigrations(url, migrations);
}

/** Removes the rows that migrations wrote: a backup brings its own. */
export async function clearMigrated(client: ClientBase): Promise<void> {
  for (const name of filledByMigrations) await client.query(`DELETE FROM ${name}`);
}
