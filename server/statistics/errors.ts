import { ApiError } from '../language/api.error.js';
import type { Localised } from '../language/localised.js';

/** A table or indicator that exists, as a client may ask for it. */
export interface Nearest {
  measure?: string;
  by?: readonly string[];
  regionLevel: string;
  periodUnit: string;
}

/** What is asked for is not public; the sentence and `extensions.nearest` name the nearest that is. */
export class NotInCatalogueError extends ApiError {
  constructor(sentence: Localised, nearest: Nearest) {
    super(sentence, { code: 'NOT_IN_CATALOGUE', nearest });
  }
}
