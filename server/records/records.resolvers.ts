import { AftercareResolver } from './aftercare/aftercare.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { CaseResolver } from './case/case.resolver.js';
import { ClientResolver } from './client/client.resolver.js';
import { EpisodeResolver } from './episode/episode.resolver.js';
import { FollowUpResolver } from './follow-up/follow-up.resolver.js';
import { FollowUpDueResolver } from './follow-up-due/follow-up-due.resolver.js';
import { ImportRecordResolver } from './import-record/import-record.resolver.js';
import { AftercareMutations } from './mutations/aftercare/aftercare.mutations.js';
import { FollowUpMutations } from './mutations/follow-up/follow-up.mutations.js';
import { ImportMutations } from './mutations/import/import.mutations.js';
import { OperationMutations } from './mutations/operation/operation.mutations.js';
import { TargetMutations } from './mutations/target/target.mutations.js';
import {
  AgencyRecordsResolver,
  FacilityRecordsResolver,
  OperationRecordsResolver,
  RegionRecordsResolver,
} from './public-edges.resolvers.js';
import { ScoreResolver } from './score/score.resolver.js';
import { SeizureResolver } from './seizure/seizure.resolver.js';
import { SuspectResolver } from './suspect/suspect.resolver.js';
import { TatAssessmentResolver } from './tat-assessment/tat-assessment.resolver.js';
import { ViewerResolver } from './viewer/viewer.resolver.js';

/** Every resolver of what a signed-in viewer reads. */
export const recordResolvers = [
  ViewerResolver,
  CaseResolver,
  SuspectResolver,
  SeizureResolver,
  TatAssessmentResolver,
  ClientResolver,
  EpisodeResolver,
  ScoreResolver,
  AftercareResolver,
  FollowUpResolver,
  OperationRecordsResolver,
  AgencyRecordsResolver,
  RegionRecordsResolver,
  FacilityRecordsResolver,
  FollowUpDueResolver,
  ImportRecordResolver,
  AuditResolver,
  FollowUpMutations,
  AftercareMutations,
  OperationMutations,
  TargetMutations,
  ImportMutations,
];
