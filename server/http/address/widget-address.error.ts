import type { Localised } from '../../language/localised.js';

/** An address that names no widget (404), or a parameter that cannot be read (400). Never repeats what was sent. */
export class WidgetAddressError extends Error {
  override name = 'WidgetAddressError';

  constructor(
    readonly statusCode: 400 | 404,
    /** What is wrong, where, and the way out, for a reader in either language. */
    readonly sentence: Localised,
  ) {
    super(sentence.en);
  }
}
