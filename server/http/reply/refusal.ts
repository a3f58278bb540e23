import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, internal } from './error-format.js';

const graphqlJson = 'application/graphql-response+json';

/** Answers a request before its document was read, in the form of every other answer. */
export function refuse(request: FastifyRequest, reply: FastifyReply, code: ErrorCode, message: string) {
  const type = request.headers.accept?.includes(graphqlJson) ? graphqlJson : 'application/json';
  return reply
    .header('cache-control', 'no-store')
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

const sentences: Record<number, [code: ErrorCode, message: string]> = {
  413: ['TOO_EXPENSIVE', 'the request is too large (100 kB at most)'],
  415: ['BAD_USER_INPUT', 'this is no JSON (send content-type: application/json)'],
};
const unreadable = 'the request cannot be read (send {"query": "…", "variables": {…}} as JSON)';

/** Says why a request was not read: bodies of another type, too large, or no JSON. */
export function refuseUnread(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    request.log.error(error);
    return refuse(request, reply.code(500), 'INTERNAL', internal);
  }
  const [code, message] = sentences[status] ?? ['BAD_USER_INPUT', unreadable];
  return refuse(request, reply.code(status), code, message);
}
