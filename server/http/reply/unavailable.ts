import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../../database/is-database-away.js';
import { ApiError } from '../../language/api.error.js';
import { errorOf } from './error-format.js';
import { logFault } from './log-fault.js';
import { refuse } from './refusal.js';
import { replyWords } from './reply.words.js';

/** Seconds: an embedded database that died is back after about two. */
const retryAfter = '3';

const page = `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sinergi</title>
<p>Basis data sedang tidak menjawab. Muat ulang halaman ini beberapa detik lagi.</p>
<p lang="en">The database does not answer at the moment. Reload this page in a few seconds.</p>
`;

/** Instead of an error that says that the database is away, one that is answered 503; others stay as they are. */
export function asUnavailable(error: unknown): unknown {
  if (!isDatabaseAway(error)) return error;
  return new ApiError(replyWords.unavailable, { code: 'UNAVAILABLE', http: { status: 503 } });
}

/** An answer of which a part could not be read is not given in part. */
export const unavailablePlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, errors }) {
        if (!errors?.some((error) => isDatabaseAway(error))) return;
        response.http.status = 503;
        const error = errorOf('UNAVAILABLE', replyWords.unavailable);
        response.body = { kind: 'single', singleResult: { errors: [error] } };
      },
    };
  },
};

/** Answers 503 with a sentence where a route fails because the database is away, and tells nothing of other faults. */
export function answerFaults(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', retryAfter);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    reply.header('cache-control', 'no-store');
    const away = isDatabaseAway(error);
    if (!away && (error.statusCode ?? 500) !== 500) return reply.send(error);
    logFault(request.log, error);
    if (away) return refuseAway(request, reply);
    return refuse(request, reply.code(500), 'INTERNAL', replyWords.internal);
  });
}

function refuseAway(request: FastifyRequest, reply: FastifyReply) {
  reply.code(503);
  if (request.headers.accept?.includes('text/html')) return reply.type('text/html; charset=utf-8').send(page);
  return refuse(request, reply, 'UNAVAILABLE', replyWords.unavailable);
}
