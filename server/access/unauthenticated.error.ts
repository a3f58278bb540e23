import { ApiError } from '../language/api.error.js';
import { tokenProblems } from './access.words.js';
import type { Viewer } from './roles.js';

/** Why a token is not taken. */
export type TokenProblem = keyof typeof tokenProblems;

/** A token that is not taken. Tells the class of reason and nothing more. */
export class UnauthenticatedError extends ApiError {
  constructor(
    readonly problem: TokenProblem,
    /** Whose token it is; undefined where no signature vouches for that. Never told to who asks. */
    readonly bearer?: Viewer,
  ) {
    super(tokenProblems[problem], { code: 'UNAUTHENTICATED', problem, http: { status: 401 } });
  }
}
