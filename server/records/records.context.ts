import { SignInError } from '../access/forbidden.error.js';
import type { Reads } from '../access/reads.js';
import type { Scope } from '../access/scope.js';
import type { StaffClient } from '../database/staff.client.js';
import { textOf } from '../graphql/relay/column.js';
import { type RowSource, Rows } from '../graphql/relay/rows.js';
import { aftercareRows } from './aftercare/aftercare.rows.js';
import { auditEntryRows } from './audit/audit-entry.rows.js';
import { caseRows } from './case/case.rows.js';
import { clientRows } from './client/client.rows.js';
import { episodeRows } from './episode/episode.rows.js';
import { followUpRows } from './follow-up/follow-up.rows.js';
import { type FollowUpDueRow, followUpDueRows } from './follow-up-due/follow-up-due.rows.js';
import { importRecordRows } from './import-record/import-record.rows.js';
import { scoreRows } from './score/score.rows.js';
import { seizureRows } from './seizure/seizure.rows.js';
import { suspectRows } from './suspect/suspect.rows.js';
import { tatAssessmentRows } from './tat-assessment/tat-assessment.rows.js';

/** The loaders of restricted rows within a scope, made for each request; what they read stands in `reads`. */
export function createRecordLoaders(client: StaffClient, scope: Scope, reads: Reads) {
  const audited = <Row extends object>(source: RowSource<Row>) =>
    new Rows<Row>(client, {
      ...source,
      onRead: (rows) =>
        reads.add(
          source.type,
          rows.map((row) => textOf(source.key, row)),
        ),
      onCount: () => reads.add(source.type, []),
    });
  return {
    scope,
    imports: new Rows(client, importRecordRows),
    audit: audited(auditEntryRows),
    cases: audited(caseRows(scope)),
    suspects: audited(suspectRows(scope)),
    seizures: new Rows(client, seizureRows(scope)),
    tatAssessments: audited(tatAssessmentRows(scope)),
    clients: audited(clientRows(scope)),
    episodes: audited(episodeRows(scope)),
    scores: audited(scoreRows(scope)),
    aftercare: audited(aftercareRows(scope)),
    followUps: audited(followUpRows(scope)),
    followUpsDue: new Rows<FollowUpDueRow>(client, {
      ...followUpDueRows(scope),
      onRead: (rows) =>
        reads.add(
          'Client',
          rows.map((row) => row.clientPseudonym),
        ),
      onCount: () => reads.add('Client', []),
    }),
  };
}

export type RecordLoaders = ReturnType<typeof createRecordLoaders>;

/** What a stranger finds instead, should a resolver ever be reached without the policy's leave. */
export const noRecords = new Proxy({} as RecordLoaders, {
  get() {
    throw new SignInError();
  },
});

/** What resolvers of restricted rows find in their context. */
export interface RecordsContext {
  records: RecordLoaders;
}
