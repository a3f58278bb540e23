import { existsSync, statSync } from 'node:fs';
import type { BackupContent } from '../backup/content.js';
import { newSealKeys } from '../backup/seal-keys.js';
import { writeWhole } from '../backup/whole-file.js';
import { writeBackup } from '../backup/write-backup.js';
import type { Config } from '../config.js';
import { CommandError } from './command.error.js';
import { passphraseOf } from './passphrase.js';
import { withDatabase } from './with-database.js';

/** Writes all that an installation holds to one new file, sealed with a passphrase, and prints what is in it. */
export async function backupCommand({ dataDirectory, ...config }: Config, file: string): Promise<void> {
  if (existsSync(file)) throw new CommandError(`${file} is there already; name a new file`);
  const keys = await newSealKeys(await passphraseOf(process.env, { fresh: true }));
  const content = await withDatabase({ dataDirectory, ...config }, ({ pool }) =>
    writeWhole(file, (to) => writeBackup({ pool, dataDirectory, env: process.env, warn }, keys, to)),
  );
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  process.stdout.write(
    `backed up to ${file} (${megabytes} MB): ${contentSentence(content)}\n` +
      'keep it, and its passphrase in another place, where the database is not\n',
  );
}

/** What a backup holds, in one line. */
export function contentSentence({ manifest, tables, rows, files, digest, secrets }: BackupContent): string {
  const keys = Object.keys(secrets);
  return [
    `${rows} rows of ${tables} tables`,
    manifest.release ? `release ${manifest.release}` : 'no release',
    manifest.demonstration ? 'the demonstration' : undefined,
    keys.length > 0 ? `keys (${keys.join(', ')})` : 'no keys',
    `${files} kept files`,
    `digest of the rows ${digest}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function warn(sentence: string): void {
  process.stderr.write(`sinergi: ${sentence}\n`);
}
