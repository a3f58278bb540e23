import type { Localised } from '../../language/localised.js';
import { breakWords as say } from './audit.words.js';
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
  sentence: Localised;
}

/** An entry of another number than the next one. */
export function outOfPlace(end: ChainEnd, { seq }: LinkedEntry): Break | undefined {
  const due = end.seq + 1n;
  if (seq < due) return { what: 'ADDED', seq, sentence: say.added(seq, due) };
  if (seq > due) return { what: 'MISSING', seq: due, sentence: say.missing(due, seq - 1n) };
  return undefined;
}

/** An entry of another code than its own. */
export function misfit(seq: bigint, { orOtherKey = false } = {}): Break {
  const sentence = orOtherKey ? say.changedOrOtherKey(seq) : say.changed(seq);
  return { what: 'CHANGED', seq, sentence };
}

/** Entries of a chain without its key, which the next one found otherwise. */
export function earlierChanged(end: ChainEnd, { seq }: LinkedEntry): Break {
  return { what: 'EARLIER_CHANGED', seq: 1n, sentence: say.earlierChanged(end.seq, seq) };
}

export function otherThanExported(
  { seq, mac: own }: LinkedEntry,
  heads: readonly ExportedHead[] = [],
): Break | undefined {
  const other = heads.find(({ mac }) => !sameCode(mac, own));
  return other && { what: 'REWRITTEN', seq, sentence: say.rewritten(seq, other.at) };
}

export function breakOfEnd(key: Buffer, end: ChainEnd, head?: SealedEnd): Break | undefined {
  if (!head) return { what: 'HEAD_MISSING', seq: end.seq, sentence: say.headMissing(end.seq) };
  const { seq } = head;
  if (!fitsSeal(key, head)) return { what: 'HEAD_CHANGED', seq, sentence: say.headChanged(seq, end.seq) };
  if (seq > end.seq) return { what: 'CUT', seq: end.seq + 1n, sentence: say.cut(end.seq, seq) };
  if (seq === end.seq && head.mac === end.mac) return undefined;
  return { what: 'HEAD_CHANGED', seq, sentence: say.headEarlier(seq, end.seq) };
}

/** An earlier head that was put back hides what was cut, but not from a head that is kept elsewhere. */
export function cutBefore(end: ChainEnd, exported: readonly ExportedHead[]): Break | undefined {
  const later = exported.find(({ seq }) => seq > end.seq);
  return later && { what: 'CUT', seq: end.seq + 1n, sentence: say.cutSince(end.seq, later.seq, later.at) };
}
