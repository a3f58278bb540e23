import type { Config } from '../config.js';
import { Client } from './client.js';
import type { Database } from './connect.js';
import { DatabaseUnreachableError } from './database.error.js';
import { useEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { applyMigrations } from './migrations.js';
import { asPublicRole } from './public-role.js';

export type { Database };

/** Opens the database, starting the embedded one if need be, and applies missing migrations. */
export async function openDatabase(config: Config): Promise<Database> {
  return config.databaseUrl
    ? openGiven(config.databaseUrl, config.publicDatabaseUrl)
    : openEmbedded(config.dataDirectory);
}

/** The database as it is, of whatever version; the embedded one is started if need be. */
export async function openAsIs({
  databaseUrl,
  dataDirectory,
}: Config): Promise<{ url: string; release(): Promise<void> }> {
  if (!databaseUrl) return useEmbeddedPostgres(dataDirectory);
  await reach(databaseUrl, 'DATABASE_URL');
  return { url: databaseUrl, release: async () => undefined };
}

async function openGiven(url: string, publicUrl = asPublicRole(url)): Promise<Database> {
  await reach(url, 'DATABASE_URL');
  await applyMigrations(url);
  await reach(publicUrl, 'SINERGI_PUBLIC_DATABASE_URL');
  const { connect } = await import('./connect.js');
  return connect({ url, publicUrl, embedded: false, release: async () => undefined });
}

async function openEmbedded(dataDirectory: string): Promise<Database> {
  const starting = useEmbeddedPostgres(dataDirectory);
  // Prisma's clients are loaded while PostgreSQL starts.
  const loading = import('./connect.js');
  const postgres = await starting;
  try {
    await applyMigrations(postgres.url);
    const { connect } = await loading;
    return connect({
      url: postgres.url,
      publicUrl: asPublicRole(postgres.url),
      embedded: true,
      location: postgres.location,
      watch: postgres.watch,
      alone: postgres.alone,
      release: postgres.release,
    });
  } catch (error) {
    await postgres.release();
    throw error;
  }
}

async function reach(url: string, variable: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    // An operating system's message repeats the address; PostgreSQL's own says more than its code.
    throw new DatabaseUnreachableError(url, variable, syscall && code ? code : message || String(code));
  } finally {
    await client.end().catch(() => undefined);
  }
}
