import type { ClientBase, Pool } from 'pg';
import { auditKeyOf } from '../access/audit/audit-key.js';
import { readHead, sqlOf } from '../access/audit/audit-table.js';
import { fitsSeal } from '../access/audit/head.js';
import { demonstrationKeys } from '../keys/demonstration-keys.js';
import { KeysError } from '../keys/keys.error.js';
import { fingerprint, type Keys, readKeys } from '../keys/keys.js';
import { backupWords } from './backup.words.js';

/** Which keys a database was made with, once they are known to be at hand. */
export interface KeysFit {
  demonstration: boolean;
  /** Whether the end of the audit was written with the key at hand; undefined where nothing was audited. */
  auditFits?: boolean;
}

/** Compares the keys at hand with what is in a database. Throws KeysError where one is missing, or is another. */
export async function checkKeys(
  client: ClientBase | Pool,
  dataDirectory: string,
  env: NodeJS.ProcessEnv,
): Promise<KeysFit> {
  const { rows } = await client.query<{ name: keyof Keys; fingerprint: string }>(
    'SELECT name, fingerprint FROM records.key_check',
  );
  const fits = (keys: Keys) => rows.every(({ name, fingerprint: one }) => fingerprint(keys[name]) === one);
  const demonstration = rows.length > 0 && fits(demonstrationKeys);
  if (rows.length > 0 && !demonstration && !fits(readKeys(dataDirectory, env)))
    throw new KeysError(backupWords.otherKeysAtHand);
  const head = await readHead(sqlOf(client));
  const auditFits = head && fitsSeal(await auditKeyOf(dataDirectory, env)(false), head);
  return { demonstration, auditFits };
}
