import pg from 'pg';
import type { Database } from './open.js';
import { createPublicClient } from './public.client.js';
import { createStaffClient } from './staff.client.js';

interface Connection {
  url: string;
  publicUrl: string;
  embedded: boolean;
  location?: string;
  release(): Promise<void>;
}

/** Connects both sides to a migrated database. */
export function connect({ url: given, publicUrl, embedded, location, release }: Connection): Database {
  const url = inUtc(given);
  const pool = poolOf(url, 5);
  const promptPool = poolOf(url, 2);
  const publicClient = createPublicClient(inUtc(publicUrl));
  const staffClient = createStaffClient(url);
  return {
    pool,
    promptPool,
    public: publicClient,
    staff: staffClient,
    url,
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
