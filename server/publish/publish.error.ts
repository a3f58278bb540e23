import { SentenceError } from '../language/sentence.error.js';

/** Nothing was published; the sentence says why and what to do. The current release stays. */
export class PublishError extends SentenceError {
  override name = 'PublishError';
}
