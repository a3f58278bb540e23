import type { Answers } from '../answers.js';
import { ClientScores } from './score.edges.js';
import { ScoreResolver } from './score.resolver.js';
import { scoreRecords } from './score.rows.js';

export const scoreAnswers: Answers = { records: scoreRecords, resolvers: [ScoreResolver, ClientScores] };
