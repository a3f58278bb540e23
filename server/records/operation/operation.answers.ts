import type { Answers } from '../answers.js';
import { OperationVersion } from './operation.edges.js';

export const operationAnswers: Answers = { resolvers: [OperationVersion] };
