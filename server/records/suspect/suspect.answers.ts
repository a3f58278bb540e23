import type { Answers } from '../answers.js';
import { CaseSuspects } from './suspect.edges.js';
import { SuspectResolver } from './suspect.resolver.js';
import { suspectRecords } from './suspect.rows.js';

export const suspectAnswers: Answers = {
  records: suspectRecords,
  resolvers: [SuspectResolver, CaseSuspects],
};
