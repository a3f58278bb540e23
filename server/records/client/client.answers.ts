import type { Answers } from '../answers.js';
import { ClientResolver } from './client.resolver.js';
import { clientRecords } from './client.rows.js';

export const clientAnswers: Answers = { records: clientRecords, resolvers: [ClientResolver] };
