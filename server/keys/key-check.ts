import type { PoolClient } from 'pg';
import { KeysError } from './keys.error.js';
import { fingerprint, type Keys } from './keys.js';

type KeyName = keyof Keys;

const madeBy: Record<KeyName, string> = {
  pseudonym: 'the pseudonyms in this database were',
  record: 'the record keys in this database were',
  noise: 'the published numbers were',
};

/**
 * Remembers fingerprints of the keys at their first use and refuses others from then on: another key would make one
 * person two, or change every published number. Throws KeysError.
 */
export async function claimKeys(client: PoolClient, keys: Keys, names: readonly KeyName[]): Promise<void> {
  for (const name of names) {
    const mine = fingerprint(keys[name]);
    await client.query('INSERT INTO records.key_check VALUES ($1, $2) ON CONFLICT DO NOTHING', [name, mine]);
    const kept = await client.query<{ fingerprint: string }>(
      'SELECT fingerprint FROM records.key_check WHERE name = $1',
      [name],
    );
    if (kept.rows[0]?.fingerprint !== mine)
      throw new KeysError(`${madeBy[name]} made with another key; ${wayOut}`);
  }
}

const wayOut =
  'restore the key file of this data directory (sinergi keys restore FILE), or use an empty database';
