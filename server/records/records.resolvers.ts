import { aftercareAnswers } from './aftercare/aftercare.answers.js';
import type { Answers } from './answers.js';
import { auditAnswers } from './audit/audit.answers.js';
import { caseAnswers } from './case/case.answers.js';
import { clientAnswers } from './client/client.answers.js';
import { episodeAnswers } from './episode/episode.answers.js';
import { followUpAnswers } from './follow-up/follow-up.answers.js';
import { followUpDueAnswers } from './follow-up-due/follow-up-due.answers.js';
import { importRecordAnswers } from './import-record/import-record.answers.js';
import { AftercareMutations } from './mutations/aftercare/aftercare.mutations.js';
import { FollowUpMutations } from './mutations/follow-up/follow-up.mutations.js';
import { ImportMutations } from './mutations/import/import.mutations.js';
import { OperationMutations } from './mutations/operation/operation.mutations.js';
import { TargetMutations } from './mutations/target/target.mutations.js';
import { officerAnswers } from './officer/officer.answers.js';
import { operationAnswers } from './operation/operation.answers.js';
import { scoreAnswers } from './score/score.answers.js';
import { seizureAnswers } from './seizure/seizure.answers.js';
import { suspectAnswers } from './suspect/suspect.answers.js';
import { tatAssessmentAnswers } from './tat-assessment/tat-assessment.answers.js';
import { viewerAnswers } from './viewer/viewer.answers.js';

/** Every kind that answers who is signed in, those first that others lead to. */
export const answering: readonly Answers[] = [
  viewerAnswers,
  officerAnswers,
  operationAnswers,
  caseAnswers,
  suspectAnswers,
  seizureAnswers,
  tatAssessmentAnswers,
  clientAnswers,
  episodeAnswers,
  scoreAnswers,
  aftercareAnswers,
  followUpAnswers,
  followUpDueAnswers,
  importRecordAnswers,
  auditAnswers,
];

/** Every resolver of what a signed-in viewer reads and changes. */
export const recordResolvers = [
  ...answering.flatMap(({ resolvers }) => resolvers),
  AftercareMutations,
  FollowUpMutations,
  ImportMutations,
  OperationMutations,
  TargetMutations,
];
