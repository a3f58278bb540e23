import type { PoolClient } from 'pg';
import { KeysError } from './keys.error.js';
import { fingerprint, type Keys } from './keys.js';
import { keysWords } from './keys.words.js';

type KeyName = keyof Keys;

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
    if (kept.rows[0]?.fingerprint !== mine) throw new KeysError(keysWords.others[name]);
  }
}
