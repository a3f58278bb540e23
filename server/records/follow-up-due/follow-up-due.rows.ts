import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';
import { isClientOf, isOfAgency } from '../scope-sql.js';

/** A follow-up that should be made: of whom, when, how long after which discharge. */
export interface FollowUpDueRow {
  dueKey: string;
  clientPseudonym: string;
  due: Date;
  daysAfterDischarge: number;
  discharged: Date;
}

/** Days after discharge on which a follow-up is due (1, 3, 6 and 12 months), and how many days before or after count. */
const dues = Prisma.sql`(VALUES (30, 15), (91, 30), (182, 30), (365, 30)) AS plan(days, slack)`;

/**
 * What is due of the viewer's clients whose last episode was completed: no contact with a known status around the day
 * yet, the days that count not over, and the client not known dead.
 */
export const followUpDueRows = (scope: Scope): RowSource<FollowUpDueRow> => ({
  type: 'FollowUpDue',
  key: { name: 'due_key', type: 'text' },
  rows: Prisma.sql`(
    SELECT last.client_pseudonym || ' ' || plan.days AS due_key, last.client_pseudonym, last.agency_code,
           last.discharged + plan.days AS due, plan.days AS days_after_discharge, last.discharged
    FROM (
      SELECT DISTINCT ON (e.client_pseudonym) e.client_pseudonym, e.discharged, e.outcome, f.agency_code
      FROM records.episode e JOIN reference.facility f ON f.code = e.facility_code
      WHERE ${isClientOf(scope, 'e.client_pseudonym')}
      ORDER BY e.client_pseudonym, e.admitted DESC, e.id DESC) last
    CROSS JOIN ${dues}
    WHERE last.outcome = 'COMPLETED' AND ${ofOwnCare(scope)}
      AND last.discharged + plan.days + plan.slack >= ${scope.today}::date
      AND NOT EXISTS (SELECT FROM records.follow_up made WHERE made.client_pseudonym = last.client_pseudonym
        AND (made.status = 'DIED' OR made.status <> 'UNKNOWN' AND made.contacted
          BETWEEN last.discharged + plan.days - plan.slack AND last.discharged + plan.days + plan.slack)))`,
});

/** Whoever was treated elsewhere last is followed up from there; a mentor follows their clients wherever they were. */
const ofOwnCare = (scope: Scope) =>
  scope.mentor === undefined ? isOfAgency(scope, 'last.agency_code') : Prisma.sql`true`;

export const followUpDueRecords: RecordSource<FollowUpDueRow> = {
  type: 'FollowUpDue',
  of: followUpDueRows,
  reads: { type: 'Client', keyOf: (row) => row.clientPseudonym },
};
