import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { publicError } from './error-format.js';
import { keepFor } from './keep-for.js';
import type { StoredAnswer, TrustedAnswers } from './trusted-answer.js';
import { readTrustedAsks, readVariables } from './trusted-ask.js';

const statusOf: Record<string, number> = { BAD_USER_INPUT: 400, NOT_FOUND: 404 };

/** `GET /q?d=…`: what the widgets of a page ask, in one request. */
export function trustedRoute(app: FastifyInstance, answers: TrustedAnswers): void {
  app.get('/q', async (request, reply) => {
    const { d } = request.query as { d?: string };
    return respond(request, reply, () => answers.batch(readTrustedAsks(d)));
  });
}

/** `GET /graphql?extensions={"persistedQuery":…}`: one trusted document by the standard form. */
export function answerPersisted(
  request: FastifyRequest,
  reply: FastifyReply,
  answers: TrustedAnswers,
  hash: string,
) {
  const { variables } = request.query as { variables?: string };
  return respond(request, reply, () => answers.single({ id: hash, variables: readVariables(variables) }));
}

async function respond(request: FastifyRequest, reply: FastifyReply, ask: () => Promise<StoredAnswer>) {
  try {
    return send(request, reply, await ask());
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const formatted = publicError(error.toJSON());
    return reply
      .code(statusOf[String(formatted.extensions?.code)] ?? 500)
      .headers({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' })
      .send(JSON.stringify({ errors: [formatted] }));
  }
}

function send(request: FastifyRequest, reply: FastifyReply, answer: StoredAnswer) {
  const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const etag = `"${answer.digest}${gzip ? '-g' : ''}"`;
  reply.headers({
    'cache-control': answer.cacheable ? keepFor : 'no-store',
    'content-type': 'application/json; charset=utf-8',
    vary: 'accept-encoding',
    etag,
  });
  if (mayKeep(request.headers['if-none-match'], answer.digest)) return reply.code(304).send();
  if (!gzip) return reply.send(answer.plain);
  return reply.header('content-encoding', 'gzip').send(answer.gzipped);
}

/** Whether the asker has it already. */
export function mayKeep(ifNoneMatch: string | undefined, digest: string): boolean {
  return (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === `"${digest}"` || tag === `"${digest}-g"`);
}
