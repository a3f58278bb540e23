import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { Severity, TatRecommendation } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';
import { isClientOf, isOfAgency } from '../scope-sql.js';

/** A decision of the integrated assessment team as the database holds it. */
export interface TatAssessmentRow {
  id: number;
  suspectPseudonym: string;
  clientPseudonym: string | null;
  requested: Date;
  decided: Date | null;
  severity: Severity | null;
  recommendation: TatRecommendation | null;
  synthetic: boolean;
}

/** The assessments of the viewer's suspects, or of the viewer's clients: whichever side the role reads. */
export const tatAssessmentRows = (scope: Scope): RowSource<TatAssessmentRow> => ({
  type: 'TatAssessment',
  key: { name: 'id', type: 'integer' },
  rows: Prisma.sql`(SELECT * FROM records.tat_assessment a WHERE ${Prisma.join(
    [
      Prisma.sql`false`,
      ...(scope.sides.includes('POLICE') ? [isOfOwnSuspect(scope)] : []),
      ...(scope.sides.includes('REHABILITATION') ? [isClientOf(scope, 'a.client_pseudonym')] : []),
    ],
    ' OR ',
  )})`,
});

const isOfOwnSuspect = (scope: Scope) =>
  Prisma.sql`EXISTS (SELECT FROM records.suspect own JOIN records.case_report report ON report.code = own.case_code
    WHERE own.pseudonym = a.suspect_pseudonym AND ${isOfAgency(scope, 'report.agency_code')})`;

export const tatAssessmentRecords: RecordSource<TatAssessmentRow> = {
  type: 'TatAssessment',
  of: tatAssessmentRows,
};
