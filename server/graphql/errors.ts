import { ApiError } from '../language/api.error.js';
import type { Localised } from '../language/localised.js';
import { errorWords } from './errors.words.js';

/** An argument that cannot be answered; the sentence says what would fit. */
export class BadUserInputError extends ApiError {
  /** `problem` tells the server itself what the code alone does not; it is not sent. */
  constructor(sentence: Localised, problem?: 'UNKNOWN_REGION' | 'UNKNOWN_AGENCY') {
    super(sentence, { code: 'BAD_USER_INPUT', ...(problem && { problem }) });
  }
}

/** A code as it may stand in a sentence: short and plain, else left out, so that nothing submitted is echoed. */
export function quotable(code: string): string {
  return /^[\w.-]{1,32}$/.test(code) ? `: ${code}` : '';
}

/** No region has this code. */
export function unknownRegion(code: string): BadUserInputError {
  return new BadUserInputError(errorWords.unknownRegion(quotable(code)), 'UNKNOWN_REGION');
}

/** No agency has this code. */
export function unknownAgency(code: string): BadUserInputError {
  return new BadUserInputError(errorWords.unknownAgency(quotable(code)), 'UNKNOWN_AGENCY');
}

/** There is no release yet, so there are no public numbers. */
export class NotPublishedError extends ApiError {
  constructor() {
    super(errorWords.notPublished, { code: 'NOT_FOUND' });
  }
}
