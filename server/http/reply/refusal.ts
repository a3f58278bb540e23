import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Localised } from '../../language/localised.js';
import { type ErrorCode, errorOf } from './error-format.js';
import { replyWords } from './reply.words.js';

const graphqlJson = 'application/graphql-response+json';

/** Answers a request before its document was read, in the form of every other answer. */
export function refuse(request: FastifyRequest, reply: FastifyReply, code: ErrorCode, sentence: Localised) {
  const type = request.headers.accept?.includes(graphqlJson) ? graphqlJson : 'application/json';
  return reply
    .header('cache-control', 'no-store')
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [errorOf(code, sentence)] }));
}

const sentences: Record<number, [code: ErrorCode, sentence: Localised]> = {
  413: ['TOO_EXPENSIVE', replyWords.tooLarge],
  415: ['BAD_USER_INPUT', replyWords.noJson],
};

/** Says why a request was not read: bodies of another type, too large, or no JSON. */
export function refuseUnread(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    request.log.error(error);
    return refuse(request, reply.code(500), 'INTERNAL', replyWords.internal);
  }
  const [code, sentence] = sentences[status] ?? ['BAD_USER_INPUT', replyWords.unreadable];
  return refuse(request, reply.code(status), code, sentence);
}
