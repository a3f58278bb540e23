import pg from 'pg';
import { createPublicClient, type PublicClient } from './public.client.js';
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
