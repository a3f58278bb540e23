import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';
import { isClientOf } from '../scope-sql.js';

/** Care after discharge as the database holds it. */
export interface AftercareRow {
  id: number;
  clientPseudonym: string;
  started: Date;
  mentorPseudonym: string | null;
  ended: Date | null;
  version: number;
  synthetic: boolean;
}

/** The aftercare of the viewer's clients. */
export const aftercareRows = (scope: Scope): RowSource<AftercareRow> => ({
  type: 'Aftercare',
  key: { name: 'id', type: 'integer' },
  rows: Prisma.sql`(SELECT * FROM records.aftercare a WHERE ${isClientOf(scope, 'a.client_pseudonym')})`,
});

export const aftercareRecords: RecordSource<AftercareRow> = { type: 'Aftercare', of: aftercareRows };
