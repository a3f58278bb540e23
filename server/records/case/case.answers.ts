import type { Answers } from '../answers.js';
import { AgencyCases, OperationCases, RegionCases } from './case.edges.js';
import { CaseResolver } from './case.resolver.js';
import { caseRecords } from './case.rows.js';

export const caseAnswers: Answers = {
  records: caseRecords,
  resolvers: [CaseResolver, OperationCases, AgencyCases, RegionCases],
};
