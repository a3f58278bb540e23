import type { AuditEntry } from '../../../../server/access/audit/audit-entry.js';

export const testKey = Buffer.alloc(32, 7);

/** An entry that tells itself from others by its number. */
export function entryOf(number: number, changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    kind: 'READ',
    subject: `reader-${number}`,
    role: 'POLICE_ANALYST',
    agency: 'P1',
    purpose: 'case 12',
    document: number.toString(16).padStart(64, '0'),
    records: [{ type: 'Suspect', ids: [`s${number}`, `s${number + 1}`] }],
    ...changes,
  };
}
