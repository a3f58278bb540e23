import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { auditKeyOf, readAuditKey } from '../access/audit/audit-key.js';
import { type RunSql, readHead } from '../access/audit/audit-table.js';
import { beginChain } from '../access/audit/begin-chain.js';
import type { Chain } from '../access/audit/chains.js';
import { type ExportedHead, headLine, parseHeads, writtenHead } from '../access/audit/exported-heads.js';
import { checkLast, checkSeal } from '../access/audit/head.js';
import { inTransaction } from '../access/audit/transaction.js';
import { type Verdict, verifyChain } from '../access/audit/verify-chain.js';
import type { Config } from '../config.js';
import { CommandError } from './command.error.js';
import { withDatabase } from './with-database.js';

/** The exit status where the audit is not as it was written. */
const brokenStatus = 3;

const headsFile = ({ dataDirectory }: Config) => join(dataDirectory, 'audit-heads.jsonl');

/** Prints the end of the audit and keeps it for later verifying, in the data directory and in `out`. */
export async function auditHeadCommand(config: Config, { out }: { out?: string }): Promise<void> {
  const head = await withDatabase(config, ({ pool }) =>
    inTransaction(pool, 'look', (run) => headToExport(run, config)),
  );
  if (!head) return say('the audit holds no entry yet');
  for (const file of [headsFile(config), ...(out ? [out] : [])]) keep(head, file);
  say(writtenHead(head));
}

/**
 * Begins a new chain under a new key where that of the audit is lost, and keeps its head. Throws where the key is not lost.
 */
export async function auditBeginCommand(config: Config, { reason }: { reason: string }): Promise<void> {
  if (reason.trim() === '') throw new CommandError('--reason must say why, for who verifies the audit later');
  const { before, start, head } = await withDatabase(config, ({ pool }) =>
    inTransaction(pool, 'append', async (run) => ({
      ...(await beginChain(run, auditKeyOf(config.dataDirectory, process.env), {
        by: userInfo().username,
        reason,
      })),
      head: await headToExport(run, config),
    })),
  );
  if (head) keep(head, headsFile(config));
  say(
    `a new chain begins at entry ${start.seq} under a new key, after ${before.seq} entries with the head ${before.mac}; ` +
      'keep the key where the database is not (sinergi backup, sinergi keys backup)',
  );
}

/**
 * Compares the audit with its codes and with the heads that were exported; exit status 3 where it was changed.
 * `key`: files of keys that were lost once, for the chains that were written with them.
 */
export async function auditVerifyCommand(
  config: Config,
  { head, key = [] }: { head?: string; key?: string[] },
): Promise<void> {
  const oldKeys = key.map(readKey);
  const own = headsFile(config);
  const exported = [...(existsSync(own) ? readHeads(own) : []), ...(head ? readHeads(head) : [])];
  const verdict = await withDatabase(config, ({ pool }) =>
    inTransaction(pool, 'look', (run) =>
      verifyChain(run, auditKeyOf(config.dataDirectory, process.env), exported, oldKeys),
    ),
  );
  if (!verdict.broken) return say(wholeSentence(verdict, exported.length));
  process.stderr.write(`sinergi: ${brokenSentence(verdict)}\n`);
  process.exitCode = brokenStatus;
}

/** Only a head that the key made is told to the outside. */
async function headToExport(run: RunSql, { dataDirectory }: Config): Promise<ExportedHead | undefined> {
  const head = await readHead(run);
  await checkLast(run, head);
  if (!head) return undefined;
  checkSeal(await auditKeyOf(dataDirectory, process.env)(false), head);
  return head.seq > 0n ? { seq: head.seq, mac: head.mac, at: new Date().toISOString() } : undefined;
}

function keep(head: ExportedHead, file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, headLine(head), { mode: 0o600 });
  } catch (error) {
    throw new CommandError(`the head could not be kept in ${file}: ${(error as Error).message}`);
  }
}

const readHeads = (file: string): ExportedHead[] =>
  read(file, 'a file of sinergi audit head', () => parseHeads(readFileSync(file, 'utf8'), file));

const readKey = (file: string): Buffer => read(file, 'a file audit-key', () => readAuditKey(file));

function read<T>(file: string, wanted: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new CommandError(`${file} cannot be read (${(error as Error).message}); name ${wanted}`);
  }
}

function wholeSentence({ whole, chains = [] }: Verdict, heads: number): string {
  if (whole === 0n) return 'the audit holds no entry yet';
  const compared = heads === 1 ? '1 exported head fits' : `${heads} exported heads fit`;
  if (chains.length > 0)
    return [
      `the audit is whole in ${chains.length} chains, and ${compared}`,
      ...chains.map(chainSentence),
    ].join('\n');
  return `the audit is whole: ${whole} ${whole === 1n ? 'entry fits its code' : 'entries fit their codes'}, and ${compared}`;
}

function chainSentence({ first, last, isVerified, start }: Chain, at: number): string {
  const state = isVerified
    ? 'whole'
    : `cannot be verified without its key, but is as it was when chain ${at + 2} began`;
  const origin = start
    ? `, follows head ${start.after.seq} ${start.after.mac}, begun by ${start.by} at ${start.at.toISOString()}: ${start.reason}`
    : '';
  return `  chain ${at + 1}, entries ${first} to ${last}: ${state}${origin}`;
}

function brokenSentence({ whole, broken }: Verdict): string {
  const kept = whole === 0n ? 'no entry before it fits' : `entries 1 to ${whole} fit their codes`;
  return `the audit was changed: ${broken?.sentence}; ${kept}. Keep the database as it is, and compare it with a backup`;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
