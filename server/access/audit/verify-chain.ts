import type { AuditKeySource } from './audit-key.js';
import { entriesInOrder, lastEntry, type RunSql, readHead, type SealedEnd } from './audit-table.js';
import { beginning, type ChainEnd, entryMac, type LinkedEntry, sameCode, sealOf } from './chain.js';
import type { ExportedHead } from './exported-heads.js';

/** Where an audit is no longer as it was written, and how that shows. */
export interface Break {
  what: 'ADDED' | 'MISSING' | 'CHANGED' | 'REWRITTEN' | 'CUT' | 'HEAD_MISSING' | 'HEAD_CHANGED';
  seq: bigint;
  sentence: string;
}

/** How many entries from the first one on are whole, and the first break, where there is one. */
export interface Verdict {
  whole: bigint;
  broken?: Break;
}

/**
 * Reads the whole audit, in a transaction that sees one moment, and compares it with its codes, its head and the heads
 * that were exported. The key is asked for where there is anything to compare.
 */
export async function verifyChain(
  run: RunSql,
  keyOf: AuditKeySource,
  exported: readonly ExportedHead[],
): Promise<Verdict> {
  const head = await readHead(run);
  if (!head && !(await lastEntry(run))) {
    return { whole: 0n, broken: cutBefore(beginning, exported) };
  }
  const key = await keyOf(false);
  const heads = bySeq(exported);
  let end = beginning;
  for await (const entry of entriesInOrder(run)) {
    const broken = breakAt(key, end, entry) ?? otherThanExported(entry, heads.get(entry.seq));
    if (broken) return { whole: end.seq, broken };
    end = entry;
  }
  return { whole: end.seq, broken: breakOfEnd(key, end, head) ?? cutBefore(end, exported) };
}

function breakAt(key: Buffer, end: ChainEnd, entry: LinkedEntry): Break | undefined {
  const due = end.seq + 1n;
  if (entry.seq < due) {
    const sentence = `an entry of number ${entry.seq} stands where ${due} is due: it was added or moved`;
    return { what: 'ADDED', seq: entry.seq, sentence };
  }
  if (entry.seq > due) {
    const gap = due === entry.seq - 1n ? `entry ${due} is` : `entries ${due} to ${entry.seq - 1n} are`;
    return { what: 'MISSING', seq: due, sentence: `${gap} missing before entry ${entry.seq}` };
  }
  if (sameCode(entry.mac, entryMac(key, end.mac, entry))) return undefined;
  const sentence =
    `entry ${due} does not fit its code: it was changed, moved or written without the key` +
    (due === 1n ? ', or this is another key than that of the audit' : '');
  return { what: 'CHANGED', seq: due, sentence };
}

function otherThanExported(entry: LinkedEntry, heads: readonly ExportedHead[] = []): Break | undefined {
  const other = heads.find(({ mac }) => !sameCode(mac, entry.mac));
  if (!other) return undefined;
  const sentence = `entry ${entry.seq} is not the one whose code was exported at ${other.at}: the audit was rewritten up to there, or that is the head of another audit`;
  return { what: 'REWRITTEN', seq: entry.seq, sentence };
}

function breakOfEnd(key: Buffer, end: ChainEnd, head?: SealedEnd): Break | undefined {
  if (!head) {
    const sentence = `the row of the head is missing: nothing tells whether entries after ${end.seq} were removed`;
    return { what: 'HEAD_MISSING', seq: end.seq, sentence };
  }
  if (!sameCode(head.seal, sealOf(key, head))) {
    const sentence = `the row of the head was changed without the key: it names entry ${head.seq}, the last is ${end.seq}`;
    return { what: 'HEAD_CHANGED', seq: head.seq, sentence };
  }
  if (head.seq > end.seq) return { what: 'CUT', seq: end.seq + 1n, sentence: cut(end, head.seq, 'the head') };
  if (head.seq === end.seq && head.mac === end.mac) return undefined;
  const sentence = `the row of the head is an earlier one: it names entry ${head.seq}, the last is ${end.seq}`;
  return { what: 'HEAD_CHANGED', seq: head.seq, sentence };
}

/** An earlier head that was put back hides what was cut, but not from a head that is kept elsewhere. */
function cutBefore(end: ChainEnd, exported: readonly ExportedHead[]): Break | undefined {
  const later = exported.find(({ seq }) => seq > end.seq);
  return (
    later && {
      what: 'CUT',
      seq: end.seq + 1n,
      sentence: cut(end, later.seq, `the head exported at ${later.at}`),
    }
  );
}

const cut = ({ seq }: ChainEnd, named: bigint, by: string) =>
  `the audit ends at entry ${seq}, but ${by} names entry ${named}: its end was cut off`;

function bySeq(exported: readonly ExportedHead[]): Map<bigint, ExportedHead[]> {
  const heads = new Map<bigint, ExportedHead[]>();
  for (const head of exported) heads.set(head.seq, [...(heads.get(head.seq) ?? []), head]);
  return heads;
}
