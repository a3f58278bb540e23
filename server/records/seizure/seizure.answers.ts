import type { Answers } from '../answers.js';
import { CaseSeizures, OperationSeizures } from './seizure.edges.js';
import { SeizureResolver } from './seizure.resolver.js';
import { seizureRecords } from './seizure.rows.js';

export const seizureAnswers: Answers = {
  records: seizureRecords,
  resolvers: [SeizureResolver, CaseSeizures, OperationSeizures],
};
