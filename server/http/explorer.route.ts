import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../project-root.js';

/** GraphiQL whole, as the build wrote it, so that it works without internet. */
const file = join(projectRoot, 'dist', 'assets', 'explorer.html');

const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join('; ');

/** `/explorer`. Read at its first use: it is large. */
export function explorerRoute(app: FastifyInstance): void {
  let page: Promise<Buffer> | undefined;
  app.get('/explorer', async (_request, reply) => {
    page ??= readFile(file);
    return reply
      .header('content-security-policy', policy)
      .type('text/html; charset=utf-8')
      .send(await page);
  });
}
