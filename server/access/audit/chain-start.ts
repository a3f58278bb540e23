import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type AuditEntry, canonical } from './audit-entry.js';
import type { ChainEnd, LinkedEntry } from './chain.js';

/** All that stood before a chain that was begun under a new key: the end, and a digest of every entry. */
export interface Before extends ChainEnd {
  digest: string;
}

const type = 'AuditChain';

/** The entry that begins a chain: who began it, why, and what stood before. */
export function chainStart({ seq, mac, digest }: Before, subject: string, reason: string): AuditEntry {
  const records = [{ type, ids: [String(seq), mac, digest] }];
  return { kind: 'CHAIN', subject, role: 'ADMIN', purpose: reason, document: '', records };
}

/** Whether an entry begins a chain after another one. */
export function beginsChain({ kind }: LinkedEntry): boolean {
  return kind === 'CHAIN';
}

/** Whether what an entry names as before it is what is there. */
export function follows({ records }: LinkedEntry, { seq, mac, digest }: Before): boolean {
  return isDeepStrictEqual(records, [{ type, ids: [String(seq), mac, digest] }]);
}

/** A digest of entries and their codes, which needs no key. */
export class EntriesDigest {
  private readonly hash = createHash('sha256');

  add(entry: LinkedEntry): void {
    this.hash.update(`${JSON.stringify([canonical(entry), entry.mac])}\n`);
  }

  /** Of the entries so far. */
  value(): string {
    return this.hash.copy().digest('hex');
  }
}
