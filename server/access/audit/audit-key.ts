import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeysError } from '../../keys/keys.error.js';
import { writeSecretOnce } from '../../keys/secret-file.js';
import { auditWords } from './audit.words.js';

/** Gives the key of the audit when it is first needed; where it is missing one is made, or, unless it may be, KeysError thrown. */
export type AuditKeySource = (mayMake: boolean) => Buffer | Promise<Buffer>;

/** The key from SINERGI_AUDIT_KEY (32 bytes in base64), else from the file audit-key of the data directory. */
export function auditKeyOf(dataDirectory: string, env: NodeJS.ProcessEnv): AuditKeySource {
  return (mayMake) => {
    if (env.SINERGI_AUDIT_KEY) return parseKey(env.SINERGI_AUDIT_KEY, 'SINERGI_AUDIT_KEY');
    const file = auditKeyFile(dataDirectory);
    if (!existsSync(file)) {
      if (!mayMake) throw new KeysError(auditWords.keyMissing(file));
      writeSecretOnce(file, `${randomBytes(32).toString('base64')}\n`);
    }
    return readAuditKey(file);
  };
}

/** Where the key of the audit of a data directory is. */
export function auditKeyFile(dataDirectory: string): string {
  return join(dataDirectory, 'audit-key');
}

/** The key in a file. */
export function readAuditKey(file: string): Buffer {
  return parseKey(readFileSync(file, 'utf8'), file);
}

function parseKey(text: string, where: string): Buffer {
  // Buffer.from would read past what is no base64.
  if (/^[A-Za-z0-9+/]{43}=$/.test(text.trim())) return Buffer.from(text.trim(), 'base64');
  throw new KeysError(auditWords.noKey(where));
}
