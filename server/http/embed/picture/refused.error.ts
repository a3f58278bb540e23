import type { Localised } from '../../../language/localised.js';

/** An address that can be read, and asks for what cannot be answered. */
export class RefusedError extends Error {
  override name = 'RefusedError';

  constructor(
    readonly statusCode: 400 | 404,
    readonly sentence: Localised,
  ) {
    super(sentence.en);
  }
}
