import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { KeptBuilds } from '../builds/kept-builds.js';

const forEver = 'public, max-age=31536000, immutable';
const forMinutes = 'public, max-age=300';
const namedByContent = /-[\w-]{8}\.js$/;

/** The widgets' builds under `/widgets/`, what belongs to the server's own pages at `/`, the configurator and the gallery. */
export async function filesRoute(
  app: FastifyInstance,
  builtWidgets: string,
  builds: KeptBuilds,
): Promise<void> {
  // Declarations for compilers: their ending stands for films elsewhere.
  app.addHook('onSend', async ({ url }, reply) => {
    if (url.endsWith('.d.ts')) reply.type('text/plain; charset=utf-8');
  });
  const folderOf = (version: string) => join(builds.folder, version);
  await app.register(fastifyStatic, {
    // A page that loaded an older script asks later for that one's parts: they are found behind the present ones.
    root: [builds.current, ...builds.older].map(folderOf),
    prefix: '/widgets/v1/',
    cacheControl: false,
    setHeaders: (reply, path) =>
      reply.setHeader('cache-control', namedByContent.test(path) ? forEver : forMinutes),
  });
  await app.register(fastifyStatic, {
    root: builds.folder,
    prefix: '/widgets/',
    decorateReply: false,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply) => reply.setHeader('cache-control', forEver),
  });
  const pages = join(builtWidgets, 'pages');
  await app.register(fastifyStatic, {
    root: pages,
    prefix: '/',
    index: false,
    // Pages that are written anew for each server have a route of their own.
    globIgnore: ['dashboard.html', 'dashboard.*.json'],
    decorateReply: false,
    wildcard: false,
    cacheControl: true,
    maxAge: 300_000,
  });
  app.get('/embed', (_request, reply) => reply.sendFile('embed.html', pages));
  for (const path of ['/gallery', '/gallery/'])
    app.get(path, (_request, reply) => reply.sendFile('gallery.html', pages));
}
