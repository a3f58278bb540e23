import type { Answers } from '../answers.js';
import { ClientFollowUps } from './follow-up.edges.js';
import { FollowUpResolver } from './follow-up.resolver.js';
import { followUpRecords } from './follow-up.rows.js';

export const followUpAnswers: Answers = {
  records: followUpRecords,
  resolvers: [FollowUpResolver, ClientFollowUps],
};
