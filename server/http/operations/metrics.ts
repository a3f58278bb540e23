import Fastify, { type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { SocketAddress } from '../../config.js';

/**
 * Measures requests of `app` and answers `/metrics` (Prometheus) on an address of its own while `app` listens. Not on
 * the public one: behind a proxy on the same machine nobody can tell the monitoring from the public.
 */
export function serveMetrics(app: FastifyInstance, { host, port }: SocketAddress): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'sinergi_http_request_seconds',
    help: 'Time from request to response, by route and status',
    labelNames: ['route', 'status'],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    duration.observe(
      { route: request.routeOptions.url ?? 'unknown', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  const own = Fastify({ forceCloseConnections: true });
  own.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  app.addHook('onListen', async () => {
    await own.listen({ host, port });
  });
  app.addHook('onClose', () => own.close());
}
