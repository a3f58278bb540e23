import type { AuditKeySource } from './audit-key.js';
import { entriesInOrder, lastEntry, type RunSql, readHead } from './audit-table.js';
import {
  type Break,
  breakOfEnd,
  cutBefore,
  earlierChanged,
  misfit,
  otherThanExported,
  outOfPlace,
} from './breaks.js';
import { beginning } from './chain.js';
import { type Chain, Chains } from './chains.js';
import type { ExportedHead } from './exported-heads.js';

/** How many entries from the first one on are whole, and the first break, where there is one. */
export interface Verdict {
  whole: bigint;
  broken?: Break;
  /** Where the key was lost: the chains, in order. Entries of one without its key are whole where they are as the next chain found them. */
  chains?: readonly Chain[];
}

/**
 * Reads the whole audit, in a transaction that sees one moment, and compares it with its codes, its head and the heads
 * that were exported. The key is asked for where there is anything to compare; `oldKeys` are those of earlier chains.
 */
export async function verifyChain(
  run: RunSql,
  keyOf: AuditKeySource,
  exported: readonly ExportedHead[],
  oldKeys: readonly Buffer[] = [],
): Promise<Verdict> {
  const head = await readHead(run);
  if (!head && !(await lastEntry(run))) {
    return { whole: 0n, broken: cutBefore(beginning, exported) };
  }
  const chains = new Chains([await keyOf(false), ...oldKeys]);
  const heads = bySeq(exported);
  let end = beginning;
  for await (const entry of entriesInOrder(run)) {
    const misplaced = outOfPlace(end, entry);
    if (misplaced) return { whole: end.seq, broken: misplaced };
    const unfit = chains.take(end, entry);
    if (unfit === 'EARLIER') return { whole: 0n, broken: earlierChanged(end, entry) };
    const broken = unfit ? misfit(entry.seq) : otherThanExported(entry, heads.get(entry.seq));
    if (broken) return { whole: end.seq, broken };
    end = entry;
  }
  const last = chains.all.at(-1);
  if (last && !chains.key)
    return { whole: last.first - 1n, broken: misfit(last.first, { orOtherKey: true }) };
  const broken = breakOfEnd(chains.key ?? (await keyOf(false)), end, head) ?? cutBefore(end, exported);
  return { whole: end.seq, broken, chains: chains.all.length > 1 ? chains.all : undefined };
}

function bySeq(exported: readonly ExportedHead[]): Map<bigint, ExportedHead[]> {
  const heads = new Map<bigint, ExportedHead[]>();
  for (const head of exported) heads.set(head.seq, [...(heads.get(head.seq) ?? []), head]);
  return heads;
}
