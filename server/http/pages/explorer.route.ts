import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../../project-root.js';

/** GraphiQL whole, as the build wrote it, so that it works without internet. */
const file = join(projectRoot, 'dist', 'assets', 'explorer.html');

/** The page is one file: its scripts are in it, known by their digests, and start workers of their own. */
const policyOf = (page: string) =>
  [
    "default-src 'self'",
    `script-src 'self' blob: ${scriptsOf(page).map(digest).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const scriptsOf = (page: string) =>
  [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script/g)].map(([, text = '']) => text);

const digest = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

async function read() {
  const page = await readFile(file, 'utf8');
  return { page, policy: policyOf(page) };
}

/** `/explorer`. Read at its first use: it is large. */
export function explorerRoute(app: FastifyInstance): void {
  let reading: ReturnType<typeof read> | undefined;
  app.get('/explorer', async (_request, reply) => {
    reading ??= read();
    const { page, policy } = await reading;
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page);
  });
}
