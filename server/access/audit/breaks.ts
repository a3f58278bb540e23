import type { SealedEnd } from './audit-table.js';
import { type ChainEnd, type LinkedEntry, sameCode } from './chain.js';
import type { ExportedHead } from './exported-heads.js';
import { fitsSeal } from './head.js';

/** Where an audit is no longer as it was written, and how that shows. */
export interface Break {
  what:
    | 'ADDED'
    | 'MISSING'
    | 'CHANGED'
    | 'EARLIER_CHANGED'
    | 'REWRITTEN'
    | 'CUT'
    | 'HEAD_MISSING'
    | 'HEAD_CHANGED';
  seq: bigint;
  sentence: string;
}

/** An entry of another number than the next one. */
export function outOfPlace(end: ChainEnd, { seq }: LinkedEntry): Break | undefined {
  const due = end.seq + 1n;
  if (seq < due) {
    const sentence = `an entry of number ${seq} stands where ${due} is due: it was added or moved`;
    return { what: 'ADDED', seq, sentence };
  }
  if (seq > due) {
    const gap = due === seq - 1n ? `entry ${due} is` : `entries ${due} to ${seq - 1n} are`;
    return { what: 'MISSING', seq: due, sentence: `${gap} missing before entry ${seq}` };
  }
  return undefined;
}

/** An entry of another code than its own. */
export function misfit(seq: bigint, { orOtherKey = false } = {}): Break {
  const sentence =
    `entry ${seq} does not fit its code: it was changed, moved or written without the key` +
    (orOtherKey ? ', or this is another key than that of the audit' : '');
  return { what: 'CHANGED', seq, sentence };
}

/** Entries of a chain without its key, which the next one found otherwise. */
export function earlierChanged(end: ChainEnd, { seq }: LinkedEntry): Break {
  const sentence = `entries 1 to ${end.seq} are not as they were when the chain of entry ${seq} began after them`;
  return { what: 'EARLIER_CHANGED', seq: 1n, sentence };
}

export function otherThanExported(
  entry: LinkedEntry,
  heads: readonly ExportedHead[] = [],
): Break | undefined {
  const other = heads.find(({ mac }) => !sameCode(mac, entry.mac));
  if (!other) return undefined;
  const sentence = `entry ${entry.seq} is not the one whose code was exported at ${other.at}: the audit was rewritten up to there, or that is the head of another audit`;
  return { what: 'REWRITTEN', seq: entry.seq, sentence };
}

export function breakOfEnd(key: Buffer, end: ChainEnd, head?: SealedEnd): Break | undefined {
  if (!head) {
    const sentence = `the row of the head is missing: nothing tells whether entries after ${end.seq} were removed`;
    return { what: 'HEAD_MISSING', seq: end.seq, sentence };
  }
  if (!fitsSeal(key, head)) {
    const sentence = `the row of the head was changed without the key: it names entry ${head.seq}, the last is ${end.seq}`;
    return { what: 'HEAD_CHANGED', seq: head.seq, sentence };
  }
  if (head.seq > end.seq) return { what: 'CUT', seq: end.seq + 1n, sentence: cut(end, head.seq, 'the head') };
  if (head.seq === end.seq && head.mac === end.mac) return undefined;
  const sentence = `the row of the head is an earlier one: it names entry ${head.seq}, the last is ${end.seq}`;
  return { what: 'HEAD_CHANGED', seq: head.seq, sentence };
}

/** An earlier head that was put back hides what was cut, but not from a head that is kept elsewhere. */
export function cutBefore(end: ChainEnd, exported: readonly ExportedHead[]): Break | undefined {
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
