import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecretOnce } from '../keys/secret-file.js';
import { BackupError } from './backup.error.js';
import { backupWords } from './backup.words.js';
import type { Secrets } from './parts.js';

const names = ['keys.json', 'audit-key', 'token-key.json'] as const;

/** Where the environment gives a key, that is taken, and no file. */
const variables = { 'keys.json': 'SINERGI_KEYS', 'audit-key': 'SINERGI_AUDIT_KEY' } as const;

/** The keys of an installation, from the environment or its data directory. */
export function secretsOf(dataDirectory: string, env: NodeJS.ProcessEnv): Secrets {
  return Object.fromEntries(
    names.flatMap((name) => {
      const found = given(name, env) ?? fileOf(dataDirectory, name);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

/** Throws BackupError where the installation has other keys than these already. */
export function checkSecrets(secrets: Secrets, dataDirectory: string, env: NodeJS.ProcessEnv): void {
  for (const name of names) {
    const [there, here] = [secrets[name], given(name, env) ?? fileOf(dataDirectory, name)];
    if (there === undefined || here === undefined || same(there, here)) continue;
    const where =
      given(name, env) === undefined ? join(dataDirectory, name) : variables[name as keyof typeof variables];
    throw new BackupError(backupWords.otherKey(where));
  }
}

/** Writes the files of keys that are not there yet, for their owner alone. Returns how to take them away again. */
export function writeSecrets(secrets: Secrets, dataDirectory: string, env: NodeJS.ProcessEnv): () => void {
  const written = names
    .filter((name) => secrets[name] !== undefined && given(name, env) === undefined)
    .filter((name) => writeSecretOnce(join(dataDirectory, name), secrets[name] as string));
  return () => {
    for (const name of written) rmSync(join(dataDirectory, name), { force: true });
  };
}

function given(name: (typeof names)[number], env: NodeJS.ProcessEnv): string | undefined {
  const variable = name === 'token-key.json' ? undefined : variables[name];
  return (variable && env[variable]) || undefined;
}

function fileOf(dataDirectory: string, name: string): string | undefined {
  const file = join(dataDirectory, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** However spaces and lines are laid out. */
const same = (one: string, other: string) => one.replace(/\s/g, '') === other.replace(/\s/g, '');
