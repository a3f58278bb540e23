import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { readTrustedAsks, readVariables } from '../documents/trusted-ask.js';
import { RateLimitedError } from '../limits/rate-limited.error.js';
import { askerOf } from '../limits/work-budget.js';
import { bytes, sendStored } from '../reply/conditional.js';
import { errorOf, publicError } from '../reply/error-format.js';
import { statusOf } from '../reply/refusal.js';
import { replyWords } from '../reply/reply.words.js';
import type { StoredAnswer } from '../worker/tasks.js';
import { BusyError } from '../worker/work-queue.js';
import type { TrustedAnswers } from './trusted-answer.js';
import type { TrustedBatches } from './trusted-batches.js';

/** `GET /q?d=…`: what the widgets of a page ask, in one request; `GET /q?b=…`: the same by a name that a build fixed. */
export function trustedRoute(app: FastifyInstance, answers: TrustedAnswers, batches: TrustedBatches): void {
  app.get('/q', async (request, reply) => {
    const { b, d, region } = request.query as Record<'b' | 'd' | 'region', unknown>;
    const asks = () => (b === undefined ? readTrustedAsks(d) : batches.asks(b, region));
    return respond(request, reply, async () => answers.batch(asks(), askerOf(request)));
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
  return respond(request, reply, () =>
    answers.single({ id: hash, variables: readVariables(variables) }, askerOf(request)),
  );
}

async function respond(request: FastifyRequest, reply: FastifyReply, ask: () => Promise<StoredAnswer>) {
  try {
    const { plain, gzipped, ...answer } = await ask();
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return sendStored(request, reply.headers(headers), { ...answer, gzipped, plain: () => bytes(plain) });
  } catch (error) {
    if (error instanceof BusyError) {
      reply.code(503).header('retry-after', error.seconds);
      return sendError(reply, errorOf('RATE_LIMITED', replyWords.busy(error.sentence, error.seconds)));
    }
    if (!(error instanceof GraphQLError)) {
      request.log.error(error);
      return sendError(reply.code(500), errorOf('INTERNAL', replyWords.internal));
    }
    if (error instanceof RateLimitedError) reply.header('retry-after', error.seconds);
    const formatted = publicError(error.toJSON());
    const { code, translations } = formatted.extensions ?? {};
    const told = { message: formatted.message, extensions: { code, translations } };
    return sendError(reply.code(statusOf[String(code)] ?? 500), told);
  }
}

function sendError(reply: FastifyReply, error: GraphQLFormattedError) {
  return reply
    .headers({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' })
    .send(JSON.stringify({ errors: [error] }));
}
