import { GraphQLError } from 'graphql';

/** An argument that cannot be answered; the message says what would fit. */
export class BadUserInputError extends GraphQLError {
  /** `problem` tells the server itself what the code alone does not; it is not sent. */
  constructor(message: string, problem?: 'UNKNOWN_REGION' | 'UNKNOWN_AGENCY') {
    super(message, { extensions: { code: 'BAD_USER_INPUT', ...(problem && { problem }) } });
  }
}

/** A code as it may stand in a message: short and plain, else left out, so that nothing submitted is echoed. */
export function quotable(code: string): string {
  return /^[\w.-]{1,32}$/.test(code) ? `: ${code}` : '';
}

/** No region has this code. */
export function unknownRegion(code: string): BadUserInputError {
  return new BadUserInputError(
    `unknown region${quotable(code)} (see regions(parent: "15"))`,
    'UNKNOWN_REGION',
  );
}

/** No agency has this code. */
export function unknownAgency(code: string): BadUserInputError {
  return new BadUserInputError(`unknown agency${quotable(code)} (see agencies)`, 'UNKNOWN_AGENCY');
}

/** There is no release yet, so there are no public numbers. */
export class NotPublishedError extends GraphQLError {
  constructor() {
    super('nothing is published yet (the steward runs: npx sinergi publish)', {
      extensions: { code: 'NOT_FOUND' },
    });
  }
}
