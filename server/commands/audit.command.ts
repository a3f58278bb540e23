import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { auditKeyOf, readAuditKey } from '../access/audit/audit-key.js';
import { type RunSql, readHead } from '../access/audit/audit-table.js';
import { beginChain } from '../access/audit/begin-chain.js';
import { type ExportedHead, headLine, parseHeads, writtenHead } from '../access/audit/exported-heads.js';
import { checkLast, checkSeal } from '../access/audit/head.js';
import { inTransaction } from '../access/audit/transaction.js';
import { type Verdict, verifyChain } from '../access/audit/verify-chain.js';
import type { Config } from '../config.js';
import type { Localised } from '../language/localised.js';
import { auditWords as words } from './audit.words.js';
import { CommandError } from './command.error.js';
import { say, tell } from './say.js';
import { withDatabase } from './with-database.js';

/** The exit status where the audit is not as it was written. */
const brokenStatus = 3;

const headsFile = ({ dataDirectory }: Config) => join(dataDirectory, 'audit-heads.jsonl');

/** Prints the end of the audit and keeps it for later verifying, in the data directory and in `out`. */
export async function auditHeadCommand(config: Config, { out }: { out?: string }): Promise<void> {
  const head = await withDatabase(config, ({ pool }) =>
    inTransaction(pool, 'look', (run) => headToExport(run, config)),
  );
  if (!head) return say(words.empty);
  for (const file of [headsFile(config), ...(out ? [out] : [])]) keep(head, file);
  process.stdout.write(`${writtenHead(head)}\n`);
}

/**
 * Begins a new chain under a new key where that of the audit is lost, and keeps its head. Throws where the key is not lost.
 */
export async function auditBeginCommand(config: Config, { reason }: { reason: string }): Promise<void> {
  if (reason.trim() === '') throw new CommandError(words.noReason);
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
  say(words.begun(start.seq, before.seq, before.mac));
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
  const { whole, broken } = verdict;
  if (!broken) return say(wholeSentence(verdict, exported.length));
  tell(words.broken(whole, broken.sentence));
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
    throw new CommandError(words.unkept(file, (error as Error).message));
  }
}

const readHeads = (file: string): ExportedHead[] =>
  read(file, words.fileOfHeads, () => parseHeads(readFileSync(file, 'utf8'), file));

const readKey = (file: string): Buffer => read(file, words.fileOfKey, () => readAuditKey(file));

function read<T>(file: string, wanted: Localised, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new CommandError(words.unreadable(file, (error as Error).message, wanted));
  }
}

function wholeSentence({ whole, chains = [] }: Verdict, heads: number): Localised {
  if (whole === 0n) return words.empty;
  return chains.length > 0 ? words.wholeChains(chains, heads) : words.whole(whole, heads);
}
