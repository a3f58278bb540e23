import type { GraphQLFormattedError } from 'graphql';
import { inEach, type Localised } from '../../language/localised.js';
import { codeWords, replyWords } from './reply.words.js';

/** The codes that a client may meet in `extensions.code`. */
export type ErrorCode = keyof typeof codeWords;
export const errorCodes = Object.keys(codeWords) as ErrorCode[];

const codeOfApollo: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'NOT_FOUND',
};

/** A sentence as answers hold it: English, which clients rely on, and beside it what it is in other languages. */
const toldIn = ({ en, ...translations }: Localised) => ({ message: en, translations });

/** An error as answers hold it. */
export function errorOf(code: ErrorCode, sentence: Localised) {
  const { message, translations } = toldIn(sentence);
  return { message, extensions: { code, translations } };
}

/**
 * One shape for every error: a sentence, English as `message` and in other languages as `extensions.translations`, where,
 * a documented code. Never a stack, SQL or a submitted value.
 */
export function publicError(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = codeOf(error);
  const { nearest, problem, sentence } = error.extensions ?? {};
  const { message, translations } = toldIn(
    inEach((locale) => shortened(sentenceOf(error, code, sentence)[locale])),
  );
  return {
    message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: {
      code,
      translations,
      ...(code === 'NOT_IN_CATALOGUE' && { nearest }),
      ...(code === 'UNAUTHENTICATED' && { problem }),
    },
  };
}

/** What GraphQL itself finds has English words only: in other languages the code speaks for it. */
function sentenceOf({ message }: GraphQLFormattedError, code: ErrorCode, own: unknown): Localised {
  if (code === 'INTERNAL') return replyWords.internal;
  return (own as Localised | undefined) ?? { ...codeWords[code], en: withoutSubmittedValue(message) };
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
  if ((errorCodes as string[]).includes(code)) return code as ErrorCode;
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
