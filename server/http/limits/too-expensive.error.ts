import { ApiError } from '../../language/api.error.js';
import type { Localised } from '../../language/localised.js';

/** A document that asks for too much; the sentence says how much is answered and how to ask for less. */
export class TooExpensiveError extends ApiError {
  constructor(sentence: Localised) {
    super(sentence, { code: 'TOO_EXPENSIVE', http: { status: 400 } });
  }
}
