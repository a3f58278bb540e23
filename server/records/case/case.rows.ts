import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { CaseStage } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';
import { isOfAgency } from '../scope-sql.js';

/** A police report as the database holds it. */
export interface CaseRow {
  code: string;
  agencyCode: string;
  regionCode: string;
  reported: Date;
  operationCode: string | null;
  stage: CaseStage | null;
  cleared: Date | null;
  synthetic: boolean;
}

/** The reports of the viewer's agency and those below it. */
export const caseRows = (scope: Scope): RowSource<CaseRow> => ({
  type: 'Case',
  key: { name: 'code', type: 'text' },
  rows: Prisma.sql`(SELECT * FROM records.case_report c WHERE ${isOfAgency(scope, 'c.agency_code')})`,
});

export const caseRecords: RecordSource<CaseRow> = { type: 'Case', of: caseRows };
