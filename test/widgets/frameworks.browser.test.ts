import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type PluginOption } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPackage } from '../../server/bin/tool.js';
import { projectRoot } from '../../server/project-root.js';
import { readManifest } from '../../widgets/manifest/manifest.js';
import { elementsOf } from '../../widgets/manifest/read.js';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { everyElement, open, pageWith, settled } from './site.js';

const folder = join(projectRoot, 'test', 'widgets', 'frameworks');

const frameworks: Record<string, { entry: string; plugins: PluginOption[] }> = {
  react: { entry: 'react/main.tsx', plugins: [] },
  vue: {
    entry: 'vue/main.ts',
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('sinergi-') } } }),
    ],
  },
  svelte: { entry: 'svelte/main.ts', plugins: [svelte({ configFile: false })] },
  plain: { entry: 'plain/main.ts', plugins: [] },
};

const all = [...everyElement, '<sinergi-dashboard show="relapse"></sinergi-dashboard>'].join('');

/** The script of a page in development, when frameworks say in the console what they do not like. */
async function scriptOf(name: string): Promise<string> {
  const { entry, plugins } = frameworks[name] ?? { entry: '', plugins: [] };
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins,
    define: { 'process.env.NODE_ENV': JSON.stringify('development') },
    build: { write: false, lib: { entry: join(folder, entry), formats: ['es'] } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('vite watches');
  return first.output[0].code;
}

describe('given pages written with React, Vue, Svelte and with none', () => {
  const given = browserAndServer('demo');
  const scripts = new Map<string, string>();
  let site: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    for (const name of Object.keys(frameworks)) scripts.set(name, await scriptOf(name));
    site = await servePages((path) => {
      const [, name = '', file] = path.split('/');
      if (name === 'all') return { body: pageWith(given.server.address, all) };
      if (file) return { headers: { 'content-type': 'text/javascript' }, body: scripts.get(name) };
      return {
        body: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Situs</title><link rel="icon" href="data:,">
          <script type="module" src="${given.server.address}/widgets/v1/sinergi.js"></script>
          <script type="module" src="/${name}/main.js"></script><main id="app"></main></html>`,
      };
    });
  });
  afterAll(() => site.close());

  it.each(Object.keys(frameworks))(
    'when a page of %s sets, changes, moves and removes elements and listens to them, then each does what it says',
    async (name) => {
      const { token } = await given.server.token({ role: 'LEADERSHIP' });
      const { page, noise } = await open(given.browser, `${site.address}/${name}#${token}`);
      const heard = page.locator('output');
      const press = (id: string) => page.locator(`#${id}`).dispatchEvent('click');
      const sentence = (element: string, text: string) =>
        page.locator(`${element} .sentence`, { hasText: text }).waitFor();

      await sentence('sinergi-map', 'Jambi');
      await sentence('#kind', 'di Jambi pada');
      await page.locator('sinergi-dashboard sinergi-relapse .sentence').waitFor();
      expect(await page.locator('sinergi-indicator .heading').textContent()).toBe('Own heading');
      expect(await heard.textContent()).toContain('ready');

      await page.locator('sinergi-map canvas[style]').waitFor();
      await page.locator('sinergi-map .chart').focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expect.poll(() => heard.textContent()).toMatch(/select:15\.\d\d filter:15\.\d\d/);
      expect(new URL(page.url()).search).toBe('');

      await press('region');
      await sentence('#agency', 'di Kota Jambi pada');

      await page.locator('#kind').scrollIntoViewIfNeeded();
      await page.locator('#kind canvas[style]').waitFor();
      const canvas = await page.locator('#kind canvas').elementHandle();
      await press('turn');
      await page.waitForFunction(() => document.querySelector('#agency + #kind'));
      await page.waitForTimeout(100);
      const kept = await page.evaluate((before) => {
        const now = document.querySelector('#kind')?.shadowRoot?.querySelector('canvas');
        const pixels = now?.getContext('2d')?.getImageData(0, 0, now.width, now.height).data;
        return { same: now === before, drawn: pixels?.some((value) => value > 0) };
      }, canvas);
      expect(kept).toEqual({ same: true, drawn: true });

      await press('toggle');
      await page.locator('sinergi-indicator').waitFor({ state: 'detached' });
      await press('toggle');
      await page.locator('sinergi-indicator .number').waitFor();

      const posted = page.waitForRequest((request) => request.method() === 'POST');
      await press('token');
      const exact = await posted;
      expect(exact.headers().authorization).toBe(`Bearer ${token}`);
      expect((await exact.response())?.status()).toBe(200);
      const tokens = await page.evaluate(() =>
        [...document.querySelectorAll('sinergi-indicator, sinergi-dashboard')].map((one) => [
          (one as HTMLElement & { token?: string }).token,
          one.getAttribute('token'),
        ]),
      );
      expect(tokens).toEqual([
        [token, null],
        [token, null],
      ]);
      expect(noise.filter((one) => !one.includes('React DevTools'))).toEqual([]);
      await page.close();
    },
  );

  it('when every element stands in a page, then the manifest lists its attributes and parts, and no others', async () => {
    const page = await given.browser.newPage();
    await page.goto(`${site.address}/all`);
    await page.locator('sinergi-dashboard sinergi-relapse .sentence').waitFor();
    await settled(page);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('main > :not(h1)')].map((one) => ({
        tag: one.localName,
        observed: (one.constructor as unknown as { observedAttributes: string[] }).observedAttributes,
        parts: [...(one.shadowRoot?.querySelectorAll('[part]') ?? [])].map(
          (inner) => inner.getAttribute('part') ?? '',
        ),
      })),
    );
    const elements = elementsOf(await readManifest());
    expect(found.map(({ tag }) => tag).sort()).toEqual(elements.map(({ tagName }) => tagName).sort());
    const listed = { attributes: new Set<string>(), parts: new Set<string>() };
    for (const { tag, observed, parts } of found) {
      const { attributes = [], cssParts = [] } = elements.find(({ tagName }) => tagName === tag) ?? {};
      const [names, partNames] = [attributes, cssParts].map((list) => list.map(({ name }) => name));
      expect(observed).toEqual(expect.arrayContaining(names ?? []));
      expect(partNames).toEqual(expect.arrayContaining(parts));
      for (const name of names ?? []) listed.attributes.add(name);
      for (const name of partNames ?? []) listed.parts.add(name);
    }
    expect(new Set(found.flatMap(({ observed }) => observed))).toEqual(listed.attributes);
    expect(new Set(found.flatMap(({ parts }) => parts))).toEqual(listed.parts);
    await page.close();
  });
});

describe('given the types that the server ships', () => {
  it.each([
    [
      'pages of React, of Vue, plain ones and the sources of the elements',
      'vue-tsc',
      ['--noEmit', '-p', folder],
    ],
    [
      'pages of Svelte',
      'svelte-check',
      ['--workspace', join(folder, 'svelte'), '--tsconfig', join(folder, 'svelte', 'tsconfig.json')],
    ],
  ])(
    'when %s are checked against them, then they agree',
    async (_what, tool, args) => {
      const { ok, output } = await runPackage(tool, tool, args, {});
      expect(ok, output).toBe(true);
    },
    120_000,
  );
});
