import { GraphQLError } from 'graphql';

/** An argument that cannot be answered; the message says what would fit. */
export class BadUserInputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** A code as it may stand in a message: short and plain, else left out, so that nothing submitted is echoed. */
export function shown(code: string): string {
  return /^[\w.-]{1,32}$/.test(code) ? `: ${code}` : '';
}

/** No region has this code. */
export function unknownRegion(code: string): BadUserInputError {
  return new BadUserInputError(`unknown region${shown(code)} (see regions(parent: "15"))`);
}

/** No agency has this code. */
export function unknownAgency(code: string): BadUserInputError {
  return new BadUserInputError(`unknown agency${shown(code)} (see agencies)`);
}

/** There is no release yet, so there are no public numbers. */
export class NotPublishedError extends GraphQLError {
  constructor() {
    super('nothing is published yet (the steward runs: npx sinergi publish)', {
      extensions: { code: 'NOT_FOUND' },
    });
  }
}
