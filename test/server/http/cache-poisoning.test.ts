import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { projectRoot } from '../../../server/project-root.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';

const batches = readFileSync(join(projectRoot, 'dist', 'widgets', 'persisted-batches.json'), 'utf8');
const [name] = Object.keys(JSON.parse(batches));
const own = 'https://jambiprov.go.id/sinergi';

/** Every public answer that may be kept, by its kind; SERVER stands for where the server is reached. */
const paths = [
  '/',
  '/?locale=en',
  '/embed',
  '/embed/operations?region=15',
  '/embed/dashboard',
  '/oembed?url=SERVER%2Fembed%2Foperations',
  '/oembed?url=SERVER%2Fembed%2Foperations&format=xml',
  '/image/operations.png',
  '/image/operations.txt',
  '/table/operations',
  '/table/operations.csv',
  '/export',
  '/export/CASES.csv',
  '/gallery',
  '/explorer',
  '/q?d=[["nope",{}]]',
  '/q?b=nope',
  `/q?b=${name}`,
  `/q?b=${name}&region=15`,
  '/widgets/v1/build.json',
  '/widgets/v1/nothing.js',
];
const naming = /^\/(\?|$|embed\/|oembed)/;

/** What who sends a request may say of the host, and what proxies add. */
const forgeries: Record<string, string>[] = [
  { host: 'evil.example' },
  { host: 'evil.example:81' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher', 'x-forwarded-port': '81' },
  { forwarded: 'host=evil.example;proto=gopher', 'x-original-url': '/evil', 'x-forwarded-prefix': '/evil' },
];

describe.each([
  ['that knows its address', own],
  ['that knows no address', undefined],
])('given a server %s, behind a proxy', (_which, address) => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    server = await startServer(database, { address, proxies: 1 });
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status?: number; cache?: string; text: string }>((resolve, reject) => {
      const url = server.address + path.replace('SERVER', encodeURIComponent(address ?? server.address));
      request(url, { headers }, (response) => {
        let text = '';
        response.setEncoding('latin1').on('data', (part) => {
          text += part;
        });
        const { statusCode: status, headers: sent } = response;
        const { date, ...lasting } = sent;
        response.on('end', () => {
          resolve({ status, cache: sent['cache-control'], text: JSON.stringify(lasting) + text });
        });
      })
        .on('error', reject)
        .end();
    });

  it.each(paths)(
    'when %s is asked for by other names of the host, then not a byte changes',
    async (path) => {
      const honest = await get(path);
      for (const forgery of forgeries) expect(await get(path, forgery)).toEqual(honest);
      expect(honest.text).not.toContain('evil');
    },
    60_000,
  );

  it('when an answer names the server, then it may be kept only where the operator has set the address', async () => {
    for (const path of paths.filter((one) => naming.test(one))) {
      const { status, cache, text } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(cache).toMatch(address ? /^public, max-age=300/ : /^no-store$/);
      expect(text).toContain(address ?? server.address);
    }
  }, 60_000);

  it('when other answers are kept, then they hold no address of a server', async () => {
    for (const path of paths.filter((one) => !naming.test(one))) {
      const { text } = await get(path);
      expect(text).not.toContain(own);
      expect(text).not.toContain(server.address);
    }
  }, 60_000);
});
