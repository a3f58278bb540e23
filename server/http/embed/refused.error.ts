import type { Localised } from '../../publish/catalogue/localised.js';

/** An address that can be read, and asks for what is not there (400, 404) or for too much at once (429). */
export class RefusedError extends Error {
  override name = 'RefusedError';

  constructor(
    readonly statusCode: 400 | 404 | 429,
    readonly sentence: Localised,
    readonly secondsToWait?: number,
  ) {
    super(sentence.en);
  }
}
