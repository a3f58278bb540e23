import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.js';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { open, settled } from './site.js';

const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

describe('given the archive for a web server of a closed network', () => {
  const given = browserAndServer('demo');
  const bundle = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['server/bin/bundle.js', ...args], { cwd: projectRoot });

  it('when it is unpacked and its example opened, then scripts come from there, figures from the server, and charts appear', async () => {
    const { stdout } = await bundle('--server', given.server.address);
    expect(stdout).toMatch(/^dist\/sinergi-widgets-\d+\.\d+\.\d+-[\da-f]{8}\.zip\n$/);
    const entries = unzipSync(readFileSync(join(projectRoot, stdout.trim())));
    const files = new Map(
      Object.entries(entries).map(([path, bytes]) => [path.replace(/^[^/]+/, ''), bytes]),
    );
    for (const name of ['/README.md', '/BACA-SAYA.md', '/LICENSE', '/THIRD-PARTY.txt'])
      expect(Buffer.from(files.get(name) ?? []).toString(), name).toMatch(/\w{3}[^{]*$/);
    const intranet = await servePages((path) => {
      const bytes = files.get(path === '/' ? '/index.html' : path);
      if (!bytes) return { status: 404 };
      const type = types[path.split('.').pop() ?? ''] ?? 'text/html';
      return { headers: { 'content-type': type }, body: Buffer.from(bytes).toString() };
    });
    const { page, noise, hosts } = await open(given.browser, intranet.address, {}, (one) =>
      one.route(`${given.server.address}/widgets/**`, (route) => route.abort()),
    );
    await settled(page);
    await page.locator('sinergi-operations canvas[style]').waitFor();
    expect(await page.locator('sinergi-relapse .sentence').textContent()).toMatch(/[a-z]{3}/);
    expect([...hosts].sort()).toEqual(
      [new URL(intranet.address).host, new URL(given.server.address).host].sort(),
    );
    expect(noise).toEqual([]);
    await page.close();
    await intranet.close();
  });

  it.each(['localhost', 'https://x.go.id/"><script>', 'ftp://x.go.id'])(
    'when the server is said to be %s, then that is refused',
    async (server) => {
      await expect(bundle('--server', server)).rejects.toMatchObject({
        code: 2,
        stderr: 'sinergi: --server must be an address like https://sinergi.example.go.id\n',
      });
    },
  );
});
