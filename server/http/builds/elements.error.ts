import { SentenceError } from '../../language/sentence.error.js';

/** What the widgets' build says of the widgets is missing, or of another version. */
export class ElementsError extends SentenceError {
  override name = 'ElementsError';
}
