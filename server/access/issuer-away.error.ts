import { ApiError } from '../language/api.error.js';
import { accessWords } from './access.words.js';

/** The OIDC issuer does not tell its keys: nothing is known about the token, so it is not refused either. */
export class IssuerAwayError extends ApiError {
  constructor() {
    super(accessWords.issuerAway, { code: 'UNAVAILABLE', http: { status: 503 } });
  }
}
