import { AftercareResolver } from './aftercare/aftercare.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { CaseResolver } from './case/case.resolver.js';
import { ClientResolver } from './client/client.resolver.js';
import { EpisodeResolver } from './episode/episode.resolver.js';
import { FollowUpResolver } from './follow-up/follow-up.resolver.js';
import { FollowUpDueResolver } from './follow-up-due/follow-up-due.resolver.js';
import { ImportRecordResolver } from './imports/import-record.resolver.js';
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
import { AftercareWorkResolver } from './work/aftercare/aftercare-work.resolver.js';
import { FollowUpWorkResolver } from './work/follow-up/follow-up-work.resolver.js';
import { ImportWorkResolver } from './work/import/import-work.resolver.js';
import { OperationWorkResolver } from './work/operation/operation-work.resolver.js';
import { TargetWorkResolver } from './work/target/target-work.resolver.js';

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
  FollowUpWorkResolver,
  AftercareWorkResolver,
  OperationWorkResolver,
  TargetWorkResolver,
  ImportWorkResolver,
];
