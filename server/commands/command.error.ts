import { SentenceError } from '../language/sentence.error.js';

/** A command cannot do what it was asked for; the sentence says why and what to do. */
export class CommandError extends SentenceError {
  override name = 'CommandError';
}
