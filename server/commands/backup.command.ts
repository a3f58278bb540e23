import { existsSync, statSync } from 'node:fs';
import { newSealKeys } from '../backup/seal-keys.js';
import { writeWhole } from '../backup/whole-file.js';
import { writeBackup } from '../backup/write-backup.js';
import type { Config } from '../config.js';
import { backupWords } from './backup.words.js';
import { CommandError } from './command.error.js';
import { fileWords } from './file.words.js';
import { passphraseOf } from './passphrase.js';
import { say, tell } from './say.js';
import { withDatabase } from './with-database.js';

/** Writes all that an installation holds to one new file, sealed with a passphrase, and prints what is in it. */
export async function backupCommand({ dataDirectory, ...config }: Config, file: string): Promise<void> {
  if (existsSync(file)) throw new CommandError(fileWords.present(file));
  const keys = await newSealKeys(await passphraseOf(process.env, { fresh: true }));
  const content = await withDatabase({ dataDirectory, ...config }, ({ pool }) =>
    writeWhole(file, (to) => writeBackup({ pool, dataDirectory, env: process.env, warn: tell }, keys, to)),
  );
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  say(backupWords.done(file, megabytes, content));
}
