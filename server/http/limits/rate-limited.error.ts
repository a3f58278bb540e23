import { GraphQLError } from 'graphql';

/** An address that asked for too much lately; the message says when to ask again. */
export class RateLimitedError extends GraphQLError {
  constructor(readonly seconds: number) {
    super(`too much that was not asked before (ask again in ${seconds} seconds)`, {
      extensions: { code: 'RATE_LIMITED', http: { status: 429 } },
    });
  }
}
