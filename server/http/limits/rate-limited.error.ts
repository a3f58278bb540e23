import { ApiError } from '../../language/api.error.js';
import { limitWords } from './limits.words.js';

/** An address that asked for too much lately; the sentence says when to ask again. */
export class RateLimitedError extends ApiError {
  constructor(readonly seconds: number) {
    super(limitWords.wait(seconds), { code: 'RATE_LIMITED', http: { status: 429 } });
  }
}
