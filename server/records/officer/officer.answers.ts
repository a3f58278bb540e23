import type { Answers } from '../answers.js';
import { AgencyOfficers } from './officer.edges.js';

export const officerAnswers: Answers = { resolvers: [AgencyOfficers] };
