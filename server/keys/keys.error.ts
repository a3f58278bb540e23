import { SentenceError } from '../language/sentence.error.js';

/** Keys are missing or do not fit; the sentence says which and what to do. */
export class KeysError extends SentenceError {
  override name = 'KeysError';
}
