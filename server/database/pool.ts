import pg from 'pg';
import { Client } from './client.js';

/** Milliseconds to wait for a connection: where the database hangs, a sentence comes instead. */
const connectWithin = 10_000;

/**
 * Connections to one database. One that breaks is dropped, whoever has it at that moment: what is asked over it fails, and
 * the next question gets a new one.
 */
export function createPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    Client,
    connectionString: url,
    max,
    connectionTimeoutMillis: connectWithin,
  });
  // An 'error' that nobody hears ends the process: the pool tells again what its idle connections told.
  pool.on('error', () => undefined);
  return pool;
}
