import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { KeysError } from '../keys/keys.error.js';
import { writeSecretOnce } from '../keys/secret-file.js';
import { tokenKeyWords } from './token.words.js';

export const tokenAlgorithm = 'EdDSA';

/** The key pair with which this installation signs tokens of its own. */
export interface TokenKeys {
  id: string;
  private: CryptoKey;
  public: CryptoKey;
}

const keyFile = (dataDirectory: string) => join(dataDirectory, 'token-key.json');

/** The key pair of a data directory, made where there is none. Throws KeysError where the file holds none. */
export async function readOrCreateTokenKeys(dataDirectory: string): Promise<TokenKeys> {
  const file = keyFile(dataDirectory);
  if (!existsSync(file)) writeSecretOnce(file, await newKey());
  return readKeys(file);
}

/** The key pair of a data directory; undefined where no token was ever issued from it. Throws KeysError. */
export async function readTokenKeys(dataDirectory: string): Promise<TokenKeys | undefined> {
  const file = keyFile(dataDirectory);
  return existsSync(file) ? readKeys(file) : undefined;
}

/** Every token that was issued from a data directory ends. */
export function forgetTokenKeys(dataDirectory: string): void {
  rmSync(keyFile(dataDirectory), { force: true });
}

async function readKeys(file: string): Promise<TokenKeys> {
  try {
    const jwk: JWK = JSON.parse(readFileSync(file, 'utf8'));
    const { d: _, ...publicPart } = jwk;
    return {
      id: await calculateJwkThumbprint(publicPart),
      private: (await importJWK(jwk, tokenAlgorithm)) as CryptoKey,
      public: (await importJWK(publicPart, tokenAlgorithm)) as CryptoKey,
    };
  } catch {
    throw new KeysError(tokenKeyWords.missing(file));
  }
}

async function newKey(): Promise<string> {
  const { privateKey } = await generateKeyPair(tokenAlgorithm, { crv: 'Ed25519', extractable: true });
  return `${JSON.stringify(await exportJWK(privateKey))}\n`;
}
