import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The widgets' builds under `/widgets/`, and the dashboard page with what belongs to it at `/`. */
export async function filesRoute(app: FastifyInstance, builtWidgets: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(builtWidgets, 'v1'),
    prefix: '/widgets/v1/',
    setHeaders: (reply, path) => {
      reply.setHeader('cross-origin-resource-policy', 'cross-origin');
      reply.setHeader(
        'cache-control',
        /-[\w-]{8}\.js$/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      );
    },
  });
  await app.register(fastifyStatic, {
    root: join(builtWidgets, 'pages'),
    prefix: '/',
    index: 'dashboard.html',
    decorateReply: false,
    wildcard: false,
    cacheControl: true,
    maxAge: 300_000,
  });
}
