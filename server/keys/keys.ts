import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeysError } from './keys.error.js';
import { keysWords } from './keys.words.js';
import { writeSecretOnce } from './secret-file.js';

/** The secrets of an installation, 32 bytes each. */
export interface Keys {
  /** Makes pseudonyms of people's numbers. */
  pseudonym: Buffer;
  /** Makes record keys of pseudonyms. */
  record: Buffer;
  /** Makes the noise of protected counts. */
  noise: Buffer;
}

const names = ['pseudonym', 'record', 'noise'] as const;

/** The keys from SINERGI_KEYS (JSON of three base64 texts), else from the key file, which is made at the first need. */
export function readOrCreateKeys(dataDirectory: string, env: NodeJS.ProcessEnv): Keys {
  if (env.SINERGI_KEYS) return parseKeys(env.SINERGI_KEYS, 'SINERGI_KEYS');
  const file = keyFile(dataDirectory);
  if (!existsSync(file)) create(file);
  return parseKeys(readFileSync(file, 'utf8'), file);
}

/** The keys that exist already. Throws KeysError where there are none. */
export function readKeys(dataDirectory: string, env: NodeJS.ProcessEnv): Keys {
  const file = keyFile(dataDirectory);
  if (!env.SINERGI_KEYS && !existsSync(file)) {
    throw new KeysError(keysWords.missing(file));
  }
  return readOrCreateKeys(dataDirectory, env);
}

/** Where the keys of a data directory are. */
export function keyFile(dataDirectory: string): string {
  return join(dataDirectory, 'keys.json');
}

/** What may be shown of a key, to tell it from another. */
export function fingerprint(key: Buffer): string {
  return createHash('sha256').update('sinergi key ').update(key).digest('hex').slice(0, 16);
}

function create(file: string): void {
  const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64')]));
  // A second command may make its keys at the same moment: the first whole file stays.
  writeSecretOnce(file, `${JSON.stringify(made, null, 2)}\n`);
}

/** Reads the keys from their text. Throws KeysError that names where it came from. */
export function parseKeys(text: string, where: string): Keys {
  try {
    const given = JSON.parse(text);
    const keys = names.map((name) => Buffer.from(String(given[name]), 'base64'));
    if (keys.every((key) => key.length === 32)) {
      const [pseudonym, record, noise] = keys as [Buffer, Buffer, Buffer];
      return { pseudonym, record, noise };
    }
  } catch {
    // told below
  }
  throw new KeysError(keysWords.damaged(where));
}
