import type { Pool, PoolClient } from 'pg';
import { demonstrationKeys } from './demonstration-keys.js';
import { fingerprint } from './keys.js';

/** What the names of the demonstration's batches begin with; the name of a file never holds a slash. */
export const demonstrationFiles = 'demonstration/';

/** Whether a database holds the demonstration, also one that is half filled: then its keys are the public ones. */
export async function holdsDemonstration(database: Pool | PoolClient): Promise<boolean> {
  const { rows } = await database.query<{ holds: boolean }>(
    `SELECT COALESCE(
       (SELECT fingerprint = $1 FROM records.key_check WHERE name = 'pseudonym'),
       EXISTS (SELECT FROM records.import_record WHERE starts_with(file_name, $2))) AS holds`,
    [fingerprint(demonstrationKeys.pseudonym), demonstrationFiles],
  );
  return rows[0]?.holds ?? false;
}
