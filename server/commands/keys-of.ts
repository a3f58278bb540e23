import type { Pool } from 'pg';
import { demonstrationKeys } from '../../prisma/demo/keys.js';
import { fingerprint, type Keys, readOrCreateKeys } from '../import/pseudonym-keys.js';

/**
 * The keys that belong to a database: the demonstration's public ones where it holds the demonstration,
 * else those of the environment or the data directory.
 */
export async function keysOf(pool: Pool, dataDirectory: string): Promise<Keys> {
  const demonstration = await pool.query(
    "SELECT 1 FROM records.key_check WHERE name = 'pseudonym' AND fingerprint = $1",
    [fingerprint(demonstrationKeys.pseudonym)],
  );
  return demonstration.rowCount ? demonstrationKeys : readOrCreateKeys(dataDirectory, process.env);
}
