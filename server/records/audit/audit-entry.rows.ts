import { Prisma } from '../../database/generated/client.js';
import type { AuditKind } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';

/** An entry of the audit as the database holds it. */
export interface AuditEntryRow {
  seq: bigint;
  at: Date;
  kind: AuditKind;
  subject: string;
  role: string;
  agency: string | null;
  purpose: string | null;
  document: string;
  action: string | null;
  records: { type: string; ids: string[] }[];
  outcome: string | null;
}

/** The whole audit. */
export const auditEntryRows: RowSource<AuditEntryRow> = {
  type: 'AuditEntry',
  key: { name: 'seq', type: 'integer' },
  rows: Prisma.sql`records.audit_entry`,
};

export const auditRecords: RecordSource<AuditEntryRow> = { type: 'AuditEntry', of: () => auditEntryRows };
