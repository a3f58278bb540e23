import { existsSync } from 'node:fs';
import { auditKeyOf } from '../access/audit/audit-key.js';
import { inTransaction } from '../access/audit/transaction.js';
import { verifyChain } from '../access/audit/verify-chain.js';
import { readTokenKeys } from '../access/token-keys.js';
import type { BackupContent } from '../backup/content.js';
import { checkKeys } from '../backup/keys-fit.js';
import { keysOfBackup, readBackup } from '../backup/read-backup.js';
import { checkVersion, restoreBackup } from '../backup/restore-backup.js';
import { currentReleaseId } from '../backup/write-backup.js';
import type { Config } from '../config.js';
import { type Database, openAsIs } from '../database/open.js';
import { contentSentence } from './backup.command.js';
import { CommandError } from './command.error.js';
import { endOnSignal } from './end-on-signal.js';
import { passphraseOf } from './passphrase.js';
import { withDatabase } from './with-database.js';

/** The exit status where a backup was restored as it is, but what it holds does not fit together. */
const doubtful = 3;

/**
 * Restores a backup to an empty database and data directory: reads the whole file first, then writes all of it or nothing,
 * and at last checks release, audit and keys. Exit status 3 where one of these does not fit.
 */
export async function restoreCommand(
  config: Config,
  file: string,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<void> {
  if (!existsSync(file)) throw new CommandError(`there is no file ${file}`);
  const sealKeys = await keysOfBackup(file, await passphraseOf(process.env));
  const content = await readBackup(file, sealKeys);
  const { software, madeAt } = content.manifest;
  say(`${file} is whole: made at ${madeAt} by Sinergi ${software}, ${contentSentence(content)}`);
  checkVersion(content.manifest);
  if (dryRun) return;
  const { url, release } = await openAsIs(config);
  const stayOnSignal = endOnSignal({ abandon: release });
  try {
    const { dataDirectory } = config;
    await restoreBackup(file, sealKeys, content, { url, dataDirectory, env: process.env });
  } finally {
    stayOnSignal();
    await release();
  }
  // Opening it applies the migrations that are newer than the backup.
  await withDatabase(config, (database) => check(database, config, content));
}

async function check(
  { pool }: Database,
  { dataDirectory }: Config,
  { manifest }: BackupContent,
): Promise<void> {
  const found = await Promise.allSettled([
    currentReleaseId(pool).then((id) => {
      if (id !== manifest.release)
        throw new Error(`the current release is ${id} instead of ${manifest.release}`);
      return id ? `release ${id} is current` : 'there was no release yet';
    }),
    auditSentence(pool, dataDirectory),
    checkKeys(pool, dataDirectory, process.env)
      .then(() => readTokenKeys(dataDirectory))
      .then(() => 'the keys fit'),
  ]);
  const fits = found.filter((one) => one.status === 'fulfilled').map(({ value }) => value);
  say(`restored: every row as in the backup, ${fits.join(', ')}`);
  for (const one of found.filter(({ status }) => status === 'rejected')) {
    process.stderr.write(
      `sinergi: restored as it was backed up, but ${(one as PromiseRejectedResult).reason.message}\n`,
    );
    process.exitCode = doubtful;
  }
}

async function auditSentence(pool: Database['pool'], dataDirectory: string): Promise<string> {
  const { whole, broken } = await inTransaction(pool, 'look', (run) =>
    verifyChain(run, auditKeyOf(dataDirectory, process.env), []),
  );
  if (broken) throw new Error(`the audit was changed before: ${broken.sentence}`);
  return whole === 0n ? 'nothing was audited yet' : `the audit of ${whole} entries is whole`;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
