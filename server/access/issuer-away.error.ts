import { GraphQLError } from 'graphql';

/** The OIDC issuer does not tell its keys: nothing is known about the token, so it is not refused either. */
export class IssuerAwayError extends GraphQLError {
  constructor() {
    super('the issuer of this token does not answer at the moment (ask again in a few seconds)', {
      extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
    });
  }
}
