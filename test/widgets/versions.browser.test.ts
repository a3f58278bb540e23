import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.js';
import { servePages } from '../support/page-server.js';
import { startServer } from '../support/server.js';
import { browserAndServer } from './given.js';
import { makeOlderBuild, presentVersion, readJson } from './older-build.js';
import { open, settled } from './site.js';

const integrity = readJson(join(projectRoot, 'dist/widgets/v1/build.json')).integrity;
const pinned = (server: string, version: string, hash: string | undefined, elements = '') =>
  `<!doctype html><title>Situs</title><link rel="icon" href="data:,"><body>${elements}
   <script type="module" src="${server}/widgets/${version}/sinergi.js" integrity="${hash}" crossorigin></script>`;
const operations = '<sinergi-operations></sinergi-operations>';

describe('given a server with one build', () => {
  const given = browserAndServer('demo');
  const head = async (path: string) => {
    const { status, headers } = await fetch(`${given.server.address}${path}`, { method: 'HEAD' });
    return [status, headers.get('cache-control')];
  };
  const forEver = 'public, max-age=31536000, immutable';

  it('when files are asked for, then those of a version are kept for ever, the moving script for minutes', async () => {
    const [part = ''] = Object.keys(integrity).filter((name) => name.startsWith('operations.view-'));
    expect(await head(`/widgets/${presentVersion}/sinergi.js`)).toEqual([200, forEver]);
    expect(await head(`/widgets/${presentVersion}/${part}`)).toEqual([200, forEver]);
    expect(await head(`/widgets/v1/${part}`)).toEqual([200, forEver]);
    expect(await head('/widgets/v1/sinergi.js')).toEqual([200, 'public, max-age=300']);
    expect(await head('/widgets/v1/build.json')).toEqual([200, 'public, max-age=300']);
  });

  it('when its folder cannot be written, then it serves the present build all the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sinergi-'));
    const noFolder = join(folder, 'a-file');
    writeFileSync(noFolder, '');
    const server = await startServer(given.database, { keptWidgets: join(noFolder, 'widgets') });
    const { status } = await fetch(`${server.address}/widgets/${presentVersion}/sinergi.js`);
    expect(status).toBe(200);
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('when declarations are asked for, then they are text', async () => {
    const { headers } = await fetch(`${given.server.address}/widgets/v1/sinergi.d.ts`);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it.each([
    '/widgets/0.0.1-00000000/sinergi.js',
    `/widgets/${presentVersion}/`,
    '/widgets/../documents',
    `/widgets/%2e%2e/documents/${presentVersion}.json`,
    '/widgets/v1/operations.view-AAAAAAAA.js',
  ])('when %s is asked for, then there is nothing', async (path) => {
    expect((await fetch(`${given.server.address}${path}`)).status).toBe(404);
  });

  it('when a page pins a version by its hash, then it is shown; when one letter differs, the browser refuses it', async () => {
    const { address } = given.server;
    const site = await servePages(() => ({
      body: pinned(address, presentVersion, integrity['sinergi.js'], operations),
    }));
    const well = await open(given.browser, site.address);
    await settled(well.page);
    expect(await well.page.locator('sinergi-operations .sentence').count()).toBe(1);
    expect(well.noise).toEqual([]);

    const tampered = await open(given.browser, 'about:blank', {}, (page) =>
      page.route('**/sinergi.js', async (route) => {
        const response = await route.fetch();
        return route.fulfill({ response, body: `${await response.text()} ` });
      }),
    );
    await tampered.page.goto(site.address);
    expect(await tampered.page.evaluate(() => customElements.get('sinergi-operations') === undefined)).toBe(
      true,
    );
    expect(tampered.noise.join()).toMatch(/integrity/);
    await Promise.all([well.page.close(), tampered.page.close(), site.close()]);
  });

  it('when an import map holds the hashes of the parts, then the browser refuses one in which a letter differs', async () => {
    const { address } = given.server;
    const at = (name: string) => `${address}/widgets/${presentVersion}/${name}`;
    const hashes = Object.fromEntries(Object.entries(integrity).map(([name, hash]) => [at(name), hash]));
    const map = `<script type="importmap">${JSON.stringify({ integrity: hashes })}</script>`;
    const site = await servePages(() => ({
      body: map + pinned(address, presentVersion, integrity['sinergi.js'], operations),
    }));
    const whole = await open(given.browser, site.address);
    await settled(whole.page);
    expect(whole.noise).toEqual([]);
    const tampered = await open(given.browser, 'about:blank', {}, (page) =>
      page.route('**/operations.view-*.js', async (route) => {
        const response = await route.fetch();
        return route.fulfill({ response, body: `${await response.text()} ` });
      }),
    );
    await tampered.page.goto(site.address);
    await tampered.page.waitForTimeout(1000);
    expect(tampered.noise.join()).toMatch(/integrity/);
    expect(await tampered.page.locator('sinergi-operations .sentence').count()).toBe(0);
    await Promise.all([whole.page.close(), tampered.page.close(), site.close()]);
  });

  it('when the oldest snippet of version 1 is opened, then every element, attribute, part and event is what it was', async () => {
    const snippet = readFileSync(join(projectRoot, 'test/widgets/snippets/v1.html'), 'utf8');
    const site = await servePages(() => ({
      body: snippet.replaceAll('http://sinergi.test', given.server.address),
    }));
    const { page, noise } = await open(given.browser, site.address);
    await settled(page);
    await page.locator('sinergi-map .chart').focus();
    await page.locator('sinergi-map canvas[style]').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => {
      const root = (name: string) => document.querySelector(name)?.shadowRoot as ShadowRoot;
      const all = [...document.querySelectorAll('*')].filter((one) => one.shadowRoot);
      const { told } = globalThis as unknown as { told: [string, string, object][] };
      return {
        ready: new Set(told.filter(([name]) => name === 'sinergi-ready').map(([, element]) => element)).size,
        errors: told.filter(([name]) => name === 'sinergi-error'),
        selected: Object.keys(told.find(([name]) => name === 'sinergi-select')?.[2] ?? {}).sort(),
        filtered: Object.keys(told.find(([name]) => name === 'sinergi-filter')?.[2] ?? {}),
        elements: all.length,
        parts: ['figure', 'heading', 'number', 'sentence', 'chart', 'legend', 'table', 'source'].filter(
          (part) => !all.some((one) => one.shadowRoot?.querySelector(`[part~=${part}]`)),
        ),
        heading: root('sinergi-operations').querySelector('.heading')?.textContent,
        english: root('sinergi-seizures').querySelector('.sentence')?.textContent,
        styled: getComputedStyle(root('sinergi-operations').querySelector('.heading') as Element)
          .letterSpacing,
        address: location.search,
      };
    });
    expect(seen).toMatchObject({
      ready: 14,
      errors: [],
      selected: ['filter', 'index', 'label', 'value'],
      filtered: ['region'],
      parts: [],
      heading: 'Operasi kami',
      styled: '3px',
    });
    expect(seen.english).toMatch(/seized|seizure/i);
    expect(seen.address).toMatch(/^\?sinergi-satu=15\./);
    expect(seen.elements).toBe(14);
    expect(noise).toEqual([]);
    await page.close();
    await site.close();
  });

  it('when the documents of the first version 1 are asked, then the schema answers each still', async () => {
    const texts = readJson(join(projectRoot, 'test/widgets/snippets/v1.documents.json'));
    expect(Object.keys(texts).length).toBeGreaterThan(5);
    const unknown: string[] = [];
    for (const [hash, text] of Object.entries(texts)) {
      const response = await fetch(`${given.server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text }),
      });
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      // Only what is wanted by variables may be missing.
      for (const { message } of errors)
        if (!/Variable "\$/.test(message)) unknown.push(`${hash}: ${message}`);
    }
    expect(unknown).toEqual([]);
  });
});

describe('given pages that were opened before an upgrade of the server', () => {
  const given = browserAndServer('demo');
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-versions-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('when they ask afterwards for parts and figures of the old version, then they get them', async () => {
    const builtWidgets = join(folder, 'built');
    const keptWidgets = join(folder, 'kept');
    const older = makeOlderBuild(builtWidgets);
    const before = await startServer(given.database, { builtWidgets, keptWidgets });
    const port = Number(new URL(before.address).port);
    const hash = readJson(join(builtWidgets, 'v1', 'build.json')).integrity['sinergi.js'];
    const site = await servePages((path) => ({
      body: pinned(
        before.address,
        path === '/pinned' ? older.version : 'v1',
        path === '/pinned' ? hash : '',
        path === '/pinned' ? operations : '',
      ),
    }));
    const moving = await open(given.browser, site.address);
    await moving.page.waitForFunction(() => customElements.get('sinergi-operations'));
    await before.close();

    const after = await startServer(given.database, { keptWidgets, port });
    const loaded: string[] = [];
    moving.page.on('request', (request) => loaded.push(request.url()));
    await moving.page.evaluate((element) => {
      document.body.innerHTML = element;
    }, operations);
    await settled(moving.page);
    expect(await moving.page.locator('sinergi-operations .sentence').count()).toBe(1);
    expect(loaded).toContain(`${before.address}/widgets/v1/${older.part}`);
    expect(loaded.filter((url) => url.includes('/q?')).join()).toContain(older.shortId);

    const pinnedPage = await open(given.browser, `${site.address}/pinned`);
    await settled(pinnedPage.page);
    expect(await pinnedPage.page.locator('sinergi-operations .sentence').count()).toBe(1);
    expect([...moving.noise, ...pinnedPage.noise]).toEqual([]);

    const now = await fetch(`${after.address}/widgets/v1/build.json`);
    expect(((await now.json()) as { version: string }).version).toBe(presentVersion);
    await Promise.all([moving.page.close(), pinnedPage.page.close(), site.close(), after.close()]);
  });
});
