import type { Answers } from '../answers.js';
import { ViewerResolver } from './viewer.resolver.js';

export const viewerAnswers: Answers = { resolvers: [ViewerResolver] };
