import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Localised } from '../../language/localised.js';
import { type ErrorCode, errorOf, publicError } from './error-format.js';
import { replyWords } from './reply.words.js';

const graphqlJson = 'application/graphql-response+json';

/** The status of an answer that is an error alone, by the code of that. */
export const statusOf: Record<string, number> = {
  BAD_USER_INPUT: 400,
  TOO_EXPENSIVE: 400,
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

/** Answers a request before its document was read, in the form of every other answer. */
export function refuse(request: FastifyRequest, reply: FastifyReply, code: ErrorCode, sentence: Localised) {
  return sendError(request, reply, errorOf(code, sentence));
}

/** The same with an error that was thrown, and its status. */
export function refuseFor(request: FastifyRequest, reply: FastifyReply, thrown: GraphQLError) {
  const error = publicError(thrown.toJSON());
  return sendError(request, reply.code(statusOf[String(error.extensions?.code)] ?? 500), error);
}

function sendError(request: FastifyRequest, reply: FastifyReply, error: GraphQLFormattedError) {
  const type = request.headers.accept?.includes(graphqlJson) ? graphqlJson : 'application/json';
  return reply
    .header('cache-control', 'no-store')
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [error] }));
}

const sentences: Record<number, [code: ErrorCode, sentence: Localised]> = {
  413: ['TOO_EXPENSIVE', replyWords.tooLarge],
  415: ['BAD_USER_INPUT', replyWords.noJson],
};

/** Says why a request was not read: bodies of another type, too large, or none that is `wanted`. */
export const refuseUnread =
  (wanted: Localised) => (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error(error);
      return refuse(request, reply.code(500), 'INTERNAL', replyWords.internal);
    }
    const [code, sentence] = sentences[status] ?? ['BAD_USER_INPUT', wanted];
    return refuse(request, reply.code(status), code, sentence);
  };
