import type { Answers } from '../answers.js';
import { ClientTatAssessments, SuspectTatAssessments } from './tat-assessment.edges.js';
import { TatAssessmentResolver } from './tat-assessment.resolver.js';
import { tatAssessmentRecords } from './tat-assessment.rows.js';

export const tatAssessmentAnswers: Answers = {
  records: tatAssessmentRecords,
  resolvers: [TatAssessmentResolver, SuspectTatAssessments, ClientTatAssessments],
};
