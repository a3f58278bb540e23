import { GraphQLError } from 'graphql';

/** A document that asks for too much; the message says how much is answered and how to ask for less. */
export class TooExpensiveError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } } });
  }
}
