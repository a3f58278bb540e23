import { ApiError } from '../language/api.error.js';
import { accessWords } from './access.words.js';
import type { Role } from './roles.js';

/** Nobody is signed in, and this is not for everyone. */
export class SignInError extends ApiError {
  constructor() {
    super(accessWords.signIn, { code: 'UNAUTHENTICATED', problem: 'NO_TOKEN' });
  }
}

/** The role may not read or do this. */
export class ForbiddenError extends ApiError {
  constructor(role: Role) {
    super(accessWords.forbidden(role), { code: 'FORBIDDEN' });
  }
}
