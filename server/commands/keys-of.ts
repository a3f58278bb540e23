import type { Pool } from 'pg';
import { demonstrationKeys } from '../keys/demonstration-keys.js';
import { holdsDemonstration } from '../keys/holds-demonstration.js';
import { type Keys, readKeys, readOrCreateKeys } from '../keys/keys.js';

/**
 * The keys that belong to a database: the demonstration's public ones where it holds the demonstration,
 * else those of the environment or the data directory, which are made where no key was used yet.
 */
export async function keysOf(pool: Pool, dataDirectory: string): Promise<Keys> {
  if (await holdsDemonstration(pool)) return demonstrationKeys;
  const claimed = await pool.query('SELECT FROM records.key_check LIMIT 1');
  return claimed.rowCount
    ? readKeys(dataDirectory, process.env)
    : readOrCreateKeys(dataDirectory, process.env);
}
