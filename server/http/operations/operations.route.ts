import type { FastifyInstance } from 'fastify';
import { replyWords } from '../reply/reply.words.js';

/** Milliseconds after which a database counts as one that does not answer. */
const readyWithin = 800;

/** `/healthz` (the process lives), `/readyz` (it can answer; told within a second, whatever the database does). */
export function operationsRoute(
  app: FastifyInstance,
  answers: (milliseconds: number) => Promise<boolean>,
): void {
  let asked: Promise<boolean> | undefined;
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    asked ??= answers(readyWithin).finally(() => {
      asked = undefined;
    });
    if (await asked) return { status: 'ready' };
    return reply.code(503).send({ status: replyWords.unavailable.en });
  });
}
