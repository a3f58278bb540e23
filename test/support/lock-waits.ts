import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';

/** Other tests wait in other databases of the same PostgreSQL. */
const waiting = `SELECT FROM pg_locks WHERE NOT granted
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** Until so many sessions wait for locks in the database of the client. */
export async function untilWaiting(client: PoolClient, sessions = 1): Promise<void> {
  while (((await client.query(waiting)).rowCount ?? 0) < sessions) await pause(20);
}
