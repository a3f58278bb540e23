import type { Pool } from 'pg';
import { demonstrationKeys } from '../keys/demonstration-keys.js';
import { fingerprint, type Keys, readKeys, readOrCreateKeys } from '../keys/keys.js';

/**
 * The keys that belong to a database: the demonstration's public ones where it holds the demonstration,
 * else those of the environment or the data directory, which are made where no key was used yet.
 */
export async function keysOf(pool: Pool, dataDirectory: string): Promise<Keys> {
  const claimed = await pool.query<{ name: string; fingerprint: string }>(
    'SELECT name, fingerprint FROM records.key_check',
  );
  const isDemonstration = claimed.rows.some(
    (row) => row.name === 'pseudonym' && row.fingerprint === fingerprint(demonstrationKeys.pseudonym),
  );
  if (isDemonstration) return demonstrationKeys;
  return claimed.rows.length > 0
    ? readKeys(dataDirectory, process.env)
    : readOrCreateKeys(dataDirectory, process.env);
}
