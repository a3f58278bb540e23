import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { Sex, Substance, SuspectRole } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';
import { isOfAgency } from '../scope-sql.js';

/** A person in a case as the database holds it, with when the case was reported. */
export interface SuspectRow {
  id: number;
  pseudonym: string;
  caseCode: string;
  reported: Date;
  sex: Sex | null;
  birthYear: number | null;
  role: SuspectRole | null;
  substance: Substance | null;
  articles: string[];
  synthetic: boolean;
}

/** The suspects in cases of the viewer's agency and those below it. */
export const suspectRows = (scope: Scope): RowSource<SuspectRow> => ({
  type: 'Suspect',
  key: { name: 'id', type: 'integer' },
  rows: Prisma.sql`(SELECT s.*, c.agency_code, c.region_code, c.reported
    FROM records.suspect s JOIN records.case_report c ON c.code = s.case_code
    WHERE ${isOfAgency(scope, 'c.agency_code')})`,
});

export const suspectRecords: RecordSource<SuspectRow> = { type: 'Suspect', of: suspectRows };
