import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { KeysError } from '../keys/keys.error.js';
import { writeSecretOnce } from '../keys/secret-file.js';

export const tokenAlgorithm = 'EdDSA';

/** The key pair with which this installation signs tokens of its own. */
export interface TokenKeys {
  id: string;
  private: CryptoKey;
  public: CryptoKey;
}

/** The key pair of a data directory, made at the first need. Throws KeysError where the file holds none. */
export async function readOrCreateTokenKeys(dataDirectory: string): Promise<TokenKeys> {
  const file = join(dataDirectory, 'token-key.json');
  if (!existsSync(file)) writeSecretOnce(file, await newKey());
  try {
    const jwk: JWK = JSON.parse(readFileSync(file, 'utf8'));
    const { d: _, ...publicPart } = jwk;
    return {
      id: await calculateJwkThumbprint(publicPart),
      private: (await importJWK(jwk, tokenAlgorithm)) as CryptoKey,
      public: (await importJWK(publicPart, tokenAlgorithm)) as CryptoKey,
    };
  } catch {
    throw new KeysError(`${file} holds no key for tokens; remove it, and every token issued so far ends`);
  }
}

async function newKey(): Promise<string> {
  const { privateKey } = await generateKeyPair(tokenAlgorithm, { crv: 'Ed25519', extractable: true });
  return `${JSON.stringify(await exportJWK(privateKey))}\n`;
}
