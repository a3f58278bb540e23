import { AuditError } from './audit.error.js';
import { auditWords } from './audit.words.js';
import { lastEntry, type RunSql, type SealedEnd } from './audit-table.js';
import { beginning, type ChainEnd, sameCode, sealOf } from './chain.js';

/** An end with the code that only the key makes. */
export function sealed(key: Buffer, { seq, mac }: ChainEnd): SealedEnd {
  return { seq, mac, seal: sealOf(key, { seq, mac }) };
}

/** Whether the head's row was written with this key. */
export function fitsSeal(key: Buffer, head: SealedEnd): boolean {
  return sameCode(head.seal, sealOf(key, head));
}

/** Throws AuditError where the head's row was not written with this key. */
export function checkSeal(key: Buffer, head: SealedEnd): void {
  if (fitsSeal(key, head)) return;
  throw new AuditError(auditWords.otherKey);
}

/** Throws AuditError where the head's row names another entry than the last one; none stands for the beginning. */
export async function checkLast(run: RunSql, head: ChainEnd = beginning): Promise<void> {
  const last = (await lastEntry(run)) ?? beginning;
  if (last.seq === head.seq && last.mac === head.mac) return;
  throw new AuditError(auditWords.otherEnd(last.seq, head.seq));
}
