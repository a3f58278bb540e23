import { GraphQLError } from 'graphql';
import type { Viewer } from './roles.js';

/** Why a token is not taken. */
export type TokenProblem =
  | 'EXPIRED'
  | 'MALFORMED'
  | 'NOT_YET_VALID'
  | 'REVOKED'
  | 'UNKNOWN_KEY'
  | 'WRONG_ALGORITHM'
  | 'WRONG_AUDIENCE'
  | 'WRONG_CLAIMS'
  | 'WRONG_ISSUER'
  | 'WRONG_SIGNATURE';

const sentences: Record<TokenProblem, string> = {
  EXPIRED: 'the token has expired (get a new one)',
  MALFORMED: 'this is no token (send Authorization: Bearer TOKEN)',
  NOT_YET_VALID: 'the token is not valid yet (check the clock)',
  REVOKED: 'the token was revoked (get a new one)',
  UNKNOWN_KEY: 'the token was signed with a key that is not known here',
  WRONG_ALGORITHM: 'the token was signed in a way that is not taken here',
  WRONG_AUDIENCE: 'the token is for somebody else (audience)',
  WRONG_CLAIMS: 'the token names no role, or no agency where its role needs one',
  WRONG_ISSUER: 'the token is from somebody else (issuer)',
  WRONG_SIGNATURE: 'the signature of the token does not fit',
};

/** A token that is not taken. Tells the class of reason and nothing more. */
export class UnauthenticatedError extends GraphQLError {
  constructor(
    readonly problem: TokenProblem,
    /** Whose token it is; undefined where no signature vouches for that. Never told to who asks. */
    readonly bearer?: Viewer,
  ) {
    super(sentences[problem], {
      extensions: {
        code: 'UNAUTHENTICATED',
        problem,
        http: { status: 401 },
      },
    });
  }
}
