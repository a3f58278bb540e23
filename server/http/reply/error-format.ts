import type { GraphQLFormattedError } from 'graphql';

/** The codes that a client may meet in `extensions.code`. */
export const errorCodes = [
  'BAD_USER_INPUT',
  'NOT_IN_CATALOGUE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_EXPENSIVE',
  'RATE_LIMITED',
  'NOT_FOUND',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

const codeOfApollo: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'NOT_FOUND',
};

/** What is said where the fault is ours. */
export const internal = 'something went wrong here; the operator finds it in the log';

/** One shape for every error: a sentence, where, a documented code. Never a stack, SQL or a submitted value. */
export function publicError(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = codeOf(error);
  const message = code === 'INTERNAL' ? internal : shortened(withoutSubmittedValue(error.message));
  return {
    message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: {
      code,
      ...(code === 'NOT_IN_CATALOGUE' && { nearest: error.extensions?.nearest }),
      ...(code === 'UNAUTHENTICATED' && { problem: error.extensions?.problem }),
    },
  };
}

function codeOf(error: GraphQLFormattedError): ErrorCode {
  const code = String(error.extensions?.code ?? '');
  if (
    /more tha[nt] \d+ (tokens|fragments)|recursive selections|recursively requests too many|limit of \d+ exceeded/i.test(
      error.message,
    )
  )
    return 'TOO_EXPENSIVE';
  if (/not configured to execute \w+ operations?/.test(error.message)) return 'BAD_USER_INPUT';
  if ((errorCodes as readonly string[]).includes(code)) return code as ErrorCode;
  return codeOfApollo[code] ?? 'INTERNAL';
}

function withoutSubmittedValue(message: string): string {
  return message
    .replace(/got invalid value .*?(?=( at "[\w.[\]]+")?[;.] )/s, 'got an invalid value')
    .replace(/(cannot represent[^:]*): .*$/s, '$1');
}

const longestWord = 64;
const longestMessage = 300;

/** Whoever sends long names gets neither them nor a long sentence back. */
function shortened(message: string): string {
  const words = message.replace(/\S+/g, (word) => (word.length > longestWord ? '…' : word));
  return words.length > longestMessage ? `${words.slice(0, longestMessage)}…` : words;
}
