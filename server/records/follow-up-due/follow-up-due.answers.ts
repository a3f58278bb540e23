import type { Answers } from '../answers.js';
import { FollowUpDueResolver } from './follow-up-due.resolver.js';
import { followUpDueRecords } from './follow-up-due.rows.js';

export const followUpDueAnswers: Answers = { records: followUpDueRecords, resolvers: [FollowUpDueResolver] };
