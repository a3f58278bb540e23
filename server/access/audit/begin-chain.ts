import { AuditError } from './audit.error.js';
import { auditWords as say } from './audit.words.js';
import type { AuditKeySource } from './audit-key.js';
import { createHead, entriesInOrder, type RunSql, readHead, writeEntries } from './audit-table.js';
import { beginning, type ChainEnd, link } from './chain.js';
import { chainStart, EntriesDigest } from './chain-start.js';
import { fitsSeal, sealed } from './head.js';

/**
 * Begins a new chain under a new key, after all that is there, in a transaction (READ COMMITTED) that is open. Its first
 * entry names the end before it and a digest of all entries. Throws AuditError where nothing was audited yet, or where the
 * key of the audit is not lost.
 */
export async function beginChain(
  run: RunSql,
  keyOf: AuditKeySource,
  { by, reason }: { by: string; reason: string },
): Promise<{ before: ChainEnd; start: ChainEnd }> {
  const found = await readHead(run, { lock: true });
  const { end, digest } = await readThrough(run);
  if (!found && end.seq === 0n) throw new AuditError(say.nothingYet);
  const key = await keyOf(true);
  if (found && fitsSeal(key, found)) throw new AuditError(say.keyNotLost);
  if (!found) await createHead(run, sealed(key, end));
  const [start] = link(key, end, [chainStart({ ...end, digest }, by, reason)], new Date());
  if (!start || !(await writeEntries(run, found ?? end, sealed(key, start), [start])))
    throw new AuditError(say.headMovedAtBeginning);
  return { before: end, start };
}

async function readThrough(run: RunSql): Promise<{ end: ChainEnd; digest: string }> {
  const digest = new EntriesDigest();
  let end = beginning;
  for await (const entry of entriesInOrder(run)) {
    digest.add(entry);
    end = { seq: entry.seq, mac: entry.mac };
  }
  return { end, digest: digest.value() };
}
