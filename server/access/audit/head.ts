import { AuditError } from './audit.error.js';
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
  throw new AuditError(
    'the audit in this database was written with another key, or its head was changed; put back the key ' +
      '(audit-key in the data directory, or SINERGI_AUDIT_KEY), then run: sinergi audit verify',
  );
}

/** Throws AuditError where the head's row names another entry than the last one; none stands for the beginning. */
export async function checkLast(run: RunSql, head: ChainEnd = beginning): Promise<void> {
  const last = (await lastEntry(run)) ?? beginning;
  if (last.seq === head.seq && last.mac === head.mac) return;
  throw new AuditError(
    `the audit ends at entry ${last.seq}, its head at ${head.seq}: it was changed; run: sinergi audit verify`,
  );
}
