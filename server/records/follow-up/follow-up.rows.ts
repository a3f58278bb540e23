import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { Evidence, FollowUpStatus } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';
import { isClientOf } from '../scope-sql.js';

/** A contact after discharge as the database holds it. */
export interface FollowUpRow {
  id: number;
  clientPseudonym: string;
  keyDate: Date;
  due: Date | null;
  contacted: Date | null;
  status: FollowUpStatus;
  evidence: Evidence | null;
  version: number;
  synthetic: boolean;
}

/** The follow-ups of the viewer's clients. */
export const followUpRows = (scope: Scope): RowSource<FollowUpRow> => ({
  type: 'FollowUp',
  key: { name: 'id', type: 'integer' },
  rows: Prisma.sql`(SELECT * FROM records.follow_up f WHERE ${isClientOf(scope, 'f.client_pseudonym')})`,
});

export const followUpRecords: RecordSource<FollowUpRow> = { type: 'FollowUp', of: followUpRows };
