import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Localised } from '../language/localised.js';
import type { WatchReports } from './embedded/watch.js';
import { createPool } from './pool.js';
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
  location?: Localised;
  /** Whether it answers a question within so many milliseconds. */
  answers(milliseconds: number): Promise<boolean>;
  /** From now on starts an embedded database again whenever it dies; one of DATABASE_URL is not watched. */
  watch(reports: WatchReports): void;
  /**
   * Does `work` while no other process uses an embedded database or begins to. Throws DatabaseInUseError where one does.
   * Missing where the database is not the embedded one: who else uses that is not known.
   */
  alone?<T>(work: () => Promise<T>): Promise<T>;
  /** Ends the use once what runs has ended. */
  close(): Promise<void>;
  /** Ends the use at once: what runs is undone when the process ends. */
  abandon(): Promise<void>;
}

interface Connection {
  url: string;
  publicUrl: string;
  embedded: boolean;
  location?: Localised;
  watch?(reports: WatchReports): void;
  alone?: Database['alone'];
  release(): Promise<void>;
}

/** Connects both sides to a migrated database. */
export function connect({
  embedded,
  location,
  url: given,
  publicUrl: publicGiven,
  ...server
}: Connection): Database {
  const [url, publicUrl] = [inUtc(given), inUtc(publicGiven)];
  const pool = createPool(url, 5);
  const promptPool = createPool(url, 2);
  const publicClient = createPublicClient(publicUrl);
  const staffClient = createStaffClient(url);
  let released: Promise<void> | undefined;
  const release = () => {
    released ??= server.release();
    return released;
  };
  return {
    pool,
    promptPool,
    public: publicClient,
    staff: staffClient,
    url,
    publicUrl,
    embedded,
    location,
    answers: (milliseconds) => answers(promptPool, milliseconds),
    watch: (reports) => server.watch?.(reports),
    alone: server.alone,
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

async function answers(pool: pg.Pool, milliseconds: number): Promise<boolean> {
  const asked = pool.query({ text: 'SELECT 1', query_timeout: milliseconds } as pg.QueryConfig).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, pause(milliseconds, false, { ref: false })]);
}
