import pg from 'pg';
import type { Config } from '../config.js';
import { DatabaseUnreachableError } from './database.error.js';
import { useEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { applyMigrations } from './migrations.js';
import { asPublicRole, createPublicClient, type PublicClient } from './public.client.js';
import { createStaffClient, type StaffClient } from './staff.client.js';

/** An open, migrated database: the embedded one or that of DATABASE_URL. */
export interface Database {
  /** Staff side, for SQL: imports and publishing. */
  pool: pg.Pool;
  /** For statements that wait for nobody (the audit, revoked tokens): who waits for an import keeps no reader waiting. */
  promptPool: pg.Pool;
  /** Reads reference and release only. */
  public: PublicClient;
  /** Staff side, for signed-in viewers. */
  staff: StaffClient;
  url: string;
  /** How the public side connects. */
  publicUrl: string;
  embedded: boolean;
  /** A sentence about where an embedded database runs, where that is unexpected. */
  location?: string;
  /** Ends the use once what runs has ended. */
  close(): Promise<void>;
  /** Ends the use at once: what runs is undone when the process ends. */
  abandon(): Promise<void>;
}

/** Opens the database, starting the embedded one if need be, and applies missing migrations. */
export async function openDatabase(config: Config): Promise<Database> {
  return config.databaseUrl
    ? openGiven(config.databaseUrl, config.publicDatabaseUrl)
    : openEmbedded(config.dataDirectory);
}

async function openGiven(url: string, publicUrl = asPublicRole(url)): Promise<Database> {
  await reach(url, 'DATABASE_URL');
  await applyMigrations(url);
  await reach(publicUrl, 'SINERGI_PUBLIC_DATABASE_URL');
  return connect({ url, publicUrl, embedded: false, release: async () => undefined });
}

async function openEmbedded(dataDirectory: string): Promise<Database> {
  const postgres = await useEmbeddedPostgres(dataDirectory);
  try {
    await applyMigrations(postgres.url);
    return connect({
      url: postgres.url,
      publicUrl: asPublicRole(postgres.url),
      embedded: true,
      location: postgres.location,
      release: postgres.release,
    });
  } catch (error) {
    await postgres.release();
    throw error;
  }
}

interface Connection {
  url: string;
  publicUrl: string;
  embedded: boolean;
  location?: string;
  release(): Promise<void>;
}

/** Connects both sides to a migrated database. */
export function connect({ embedded, location, release, ...given }: Connection): Database {
  const [url, publicUrl] = [inUtc(given.url), inUtc(given.publicUrl)];
  const pool = poolOf(url, 5);
  const promptPool = poolOf(url, 2);
  const publicClient = createPublicClient(publicUrl);
  const staffClient = createStaffClient(url);
  return {
    pool,
    promptPool,
    public: publicClient,
    staff: staffClient,
    url,
    publicUrl,
    embedded,
    location,
    close: async () => {
      await Promise.all([
        pool.end(),
        promptPool.end(),
        publicClient.$disconnect(),
        staffClient.$disconnect(),
      ]);
      await release();
    },
    abandon: release,
  };
}

/** The same address with times in UTC, whatever the server's own zone: so do the drivers read them. */
function inUtc(url: string): string {
  const address = new URL(url);
  const options = [address.searchParams.get('options'), '-c timezone=UTC'];
  address.searchParams.set('options', options.filter(Boolean).join(' '));
  return address.toString();
}

function poolOf(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  return pool;
}

async function reach(url: string, variable: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
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
