import { AuditError } from './audit.error.js';
import { auditWords as say } from './audit.words.js';
import type { AuditEntry } from './audit-entry.js';
import type { AuditKeySource } from './audit-key.js';
import { createHead, lastEntry, type RunSql, readHead, type SealedEnd, writeEntries } from './audit-table.js';
import { beginning, type ChainEnd, link } from './chain.js';
import { checkLast, checkSeal, fitsSeal, sealed } from './head.js';

/** The key of the audit and, once it is checked, that the chain here was written with it. */
export class ChainKey {
  private key?: Buffer;
  private written = beginning;

  constructor(private readonly source: AuditKeySource) {}

  /** The key, once it is known to fit; undefined before. */
  get checked(): Buffer | undefined {
    return this.key;
  }

  /** Remembers an end that is written for good: the chain may not end before it any more. */
  noteWritten(end: ChainEnd): void {
    this.written = end;
  }

  /** Locks the head until the transaction ends; at first, checks that key and chain belong together. Throws AuditError. */
  async lockHead(run: RunSql): Promise<{ key: Buffer; end: ChainEnd }> {
    const found = await readHead(run, { lock: true });
    // A head that does not fit any more: the key may have been lost, and a new chain begun.
    const kept = this.key && found && !fitsSeal(this.key, found) ? undefined : this.key;
    const key = kept ?? (await this.source(!found && !(await lastEntry(run))));
    const head = found ?? (await createdHead(run, key));
    if (!head) throw new AuditError(say.headGone);
    checkSeal(key, head);
    if (head.seq < this.written.seq) throw new AuditError(say.shortened(head.seq, this.written.seq));
    if (!kept || !found) await checkLast(run, head);
    this.key = key;
    return { key, end: head };
  }
}

/** Appends in a transaction that is open; nobody else appends until it ends. */
export async function appendLocked(
  run: RunSql,
  chainKey: ChainKey,
  entries: readonly AuditEntry[],
): Promise<ChainEnd> {
  const { key, end } = await chainKey.lockHead(run);
  const to = await appendAfter(run, key, end, entries);
  if (!to) throw new AuditError(say.headMoved);
  return to;
}

/** Appends after a known end, in one statement. Undefined, and nothing written, where that is no longer the end. */
export async function appendAfter(
  run: RunSql,
  key: Buffer,
  end: ChainEnd,
  entries: readonly AuditEntry[],
): Promise<ChainEnd | undefined> {
  const linked = link(key, end, entries, new Date());
  const to = linked.at(-1) ?? end;
  return (await writeEntries(run, end, sealed(key, to), linked)) ? to : undefined;
}

async function createdHead(run: RunSql, key: Buffer): Promise<SealedEnd | undefined> {
  await createHead(run, sealed(key, beginning));
  return readHead(run, { lock: true });
}
