import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { SeizureUnit, Substance } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';
import { isOfAgency } from '../scope-sql.js';

/** Evidence seized as the database holds it. */
export interface SeizureRow {
  id: number;
  caseCode: string | null;
  operationCode: string | null;
  agencyCode: string;
  regionCode: string;
  date: Date;
  substance: Substance;
  quantity: Prisma.Decimal;
  unit: SeizureUnit;
  destroyed: Date | null;
  synthetic: boolean;
}

/** What the viewer's agency and those below it seized. */
export const seizureRows = (scope: Scope): RowSource<SeizureRow> => ({
  type: 'Seizure',
  key: { name: 'id', type: 'integer' },
  rows: Prisma.sql`(SELECT * FROM records.seizure s WHERE ${isOfAgency(scope, 's.agency_code')})`,
});

export const seizureRecords: RecordSource<SeizureRow> = {
  type: 'Seizure',
  of: seizureRows,
  reads: 'NOTHING',
};
