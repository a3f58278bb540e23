import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { projectRoot } from '../project-root.js';
import { Client } from './client.js';
import { DatabaseError } from './database.error.js';
import { databaseWords } from './database.words.js';
import { createPool } from './pool.js';

/** The folder with one folder a migration. */
export const migrationsFolder = join(projectRoot, 'prisma', 'migrations');

/** Held while migrations are applied, so that two commands do not apply them at once. */
const migrationLock = 7_346_002;

/** Names of all migrations, in order. */
export function migrationNames(): string[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations in the form that the schema engine reads. */
function migrationsList(names: readonly string[]) {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: readFileSync(join(migrationsFolder, path, 'migration.sql'), 'utf8'),
        },
      },
    })),
    shadowDbInitScript: '',
  };
}

/**
 * Applies what is missing, keeping Prisma's own record of it; returns the names of those applied. With `names` those
 * alone, as an older version has them.
 */
export async function applyMigrations(
  url: string,
  names: readonly string[] = migrationNames(),
): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    if ((await missing(client, names)).length === 0) return [];
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const lacking = await missing(client, names);
    if (lacking.length > 0) await apply(url, names);
    return lacking;
  } finally {
    await client.end();
  }
}

/** Names of the migrations that a database has, in order. */
export async function appliedMigrations(client: pg.ClientBase): Promise<string[]> {
  const table = await client.query("SELECT to_regclass('public._prisma_migrations') AS name");
  if (!table.rows[0].name) return [];
  const done = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return done.rows.map((row) => row.migration_name).sort();
}

async function missing(client: pg.Client, names: readonly string[]): Promise<string[]> {
  const applied = new Set(await appliedMigrations(client));
  return names.filter((name) => !applied.has(name));
}

async function apply(url: string, names: readonly string[]): Promise<void> {
  // Seldom is anything missing: Prisma's engine is imported only then.
  const [{ bindMigrationAwareSqlAdapterFactory }, { loadSchemaEngine }, { WholeScriptPg }] =
    await Promise.all([
      import('@prisma/driver-adapter-utils'),
      import('./schema-engine.js'),
      import('./whole-script.adapter.js'),
    ]);
  const { SchemaEngine } = await loadSchemaEngine();
  const pool = createPool(url, 2);
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptPg(pool));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  try {
    await engine.applyMigrations({
      migrationsList: migrationsList(names),
      filters: { externalTables: [], externalEnums: [] },
    });
  } catch (error) {
    throw new DatabaseError(databaseWords.migrations(withoutTrace((error as Error).message)));
  } finally {
    engine.free();
    await pool.end();
  }
}

/** The engine's message in one line, without the list of its own functions. */
function withoutTrace(message: string): string {
  return (message.split(/\n\s*0: /)[0] ?? message).replace(/\s+/g, ' ').trim();
}
