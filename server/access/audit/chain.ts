import { createHmac, timingSafeEqual } from 'node:crypto';
import { type AuditEntry, canonical, type NumberedEntry, numbered } from './audit-entry.js';

/** An entry and its code, which covers the entry, its place and all entries before it. */
export interface LinkedEntry extends NumberedEntry {
  mac: string;
}

/** The end of a chain: its last entry's place and code. */
export interface ChainEnd {
  seq: bigint;
  mac: string;
}

/** Where a chain begins. */
export const beginning: ChainEnd = { seq: 0n, mac: '' };

/** The code of an entry that follows one of code `previous`. */
export function entryMac(key: Buffer, previous: string, entry: NumberedEntry): string {
  return codeOf(key, ['entry', previous, canonical(entry)]);
}

/** The code of a chain's end. Entries' codes lie open in the table: without it anybody could name an earlier one the last. */
export function sealOf(key: Buffer, { seq, mac }: ChainEnd): string {
  return codeOf(key, ['head', String(seq), mac]);
}

/** Links entries of one moment to a chain. */
export function link(key: Buffer, end: ChainEnd, entries: readonly AuditEntry[], at: Date): LinkedEntry[] {
  let { seq, mac } = end;
  return entries.map((entry) => {
    seq += 1n;
    const placed = numbered(entry, seq, at);
    mac = entryMac(key, mac, placed);
    return { ...placed, mac };
  });
}

/** Compares codes in a time that tells nothing of where they differ. */
export function sameCode(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function codeOf(key: Buffer, parts: readonly string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');
}
