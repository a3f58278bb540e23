import type { Answers } from '../answers.js';
import { ClientAftercare } from './aftercare.edges.js';
import { AftercareResolver } from './aftercare.resolver.js';
import { aftercareRecords } from './aftercare.rows.js';

export const aftercareAnswers: Answers = {
  records: aftercareRecords,
  resolvers: [AftercareResolver, ClientAftercare],
};
