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
import type { Localised } from '../language/localised.js';
import { sentenceOf } from '../language/sentence.error.js';
import { restoreWords as words } from './backup.words.js';
import { CommandError } from './command.error.js';
import { endOnSignal } from './end-on-signal.js';
import { fileWords } from './file.words.js';
import { passphraseOf } from './passphrase.js';
import { say, tell } from './say.js';
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
  if (!existsSync(file)) throw new CommandError(fileWords.absent(file));
  const sealKeys = await keysOfBackup(file, await passphraseOf(process.env));
  const content = await readBackup(file, sealKeys);
  say(words.whole(file, content));
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
      if (id !== manifest.release) throw new CommandError(words.otherRelease(id, manifest.release));
      return id ? words.releaseFits(id) : words.noReleaseYet;
    }),
    auditSentence(pool, dataDirectory),
    checkKeys(pool, dataDirectory, process.env)
      .then(() => readTokenKeys(dataDirectory))
      .then(() => words.keysFit),
  ]);
  const fits = found.filter((one) => one.status === 'fulfilled').map(({ value }) => value);
  say(words.restored(fits));
  for (const one of found.filter(({ status }) => status === 'rejected')) {
    tell(words.doubt(sentenceOf((one as PromiseRejectedResult).reason)));
    process.exitCode = doubtful;
  }
}

async function auditSentence(pool: Database['pool'], dataDirectory: string): Promise<Localised> {
  const { whole, broken } = await inTransaction(pool, 'look', (run) =>
    verifyChain(run, auditKeyOf(dataDirectory, process.env), []),
  );
  if (broken) throw new CommandError(words.auditBroken(broken.sentence));
  return whole === 0n ? words.noAudit : words.auditFits(whole);
}
