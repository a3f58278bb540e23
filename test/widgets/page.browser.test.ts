import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { launchBrowser } from '../support/browser.js';
import { createTestDatabase } from '../support/database.js';
import { servePages } from '../support/page-server.js';
import { startServer } from '../support/server.js';

const axe = createRequire(import.meta.url).resolve('axe-core');
const snippet = (server: string, elements: string) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><title>Situs</title><link rel="icon" href="data:,">
   <script type="module" src="${server}/widgets/v1/sinergi.js"></script><main><h1>Situs</h1>${elements}</main></html>`;

describe('given a browser and a server over the demonstration province', () => {
  let browser: Browser;
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    [browser, database] = await Promise.all([launchBrowser(), createTestDatabase('demo')]);
    server = await startServer(database);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await database.close();
  });

  /** A page whose console, failures and data requests are noted. */
  async function open(url: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage(options);
    const noise: string[] = [];
    const asked: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      hosts.add(new URL(request.url()).host);
      if (new URL(request.url()).pathname === '/q') asked.push(request.url());
    });
    await page.goto(url);
    return { page, noise, asked, hosts };
  }
  const ready = (page: Page) =>
    page.locator('sinergi-operations .sentence:not([aria-hidden])').first().waitFor();
  const findings = async (page: Page) => {
    await page.addScriptTag({ path: axe });
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  };

  it.each([
    [360, 'light'],
    [768, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'when the dashboard opens at %i px in %s, then it is whole, quiet and accessible, with one data request',
    async (width, colorScheme) => {
      const { page, noise, asked, hosts } = await open(`${server.address}/`, {
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      await ready(page);
      await page.locator('sinergi-prevalence canvas').waitFor({ state: 'attached' });
      await page.waitForTimeout(500);
      expect(await page.locator('sinergi-operations .sentence').textContent()).toMatch(
        /^\d+ operasi dimulai di Jambi pada 2025, (naik|turun) /,
      );
      expect(await page.locator('sinergi-operations .mark').textContent()).toBe('Data contoh (sintetis)');
      expect(await page.locator('sinergi-prevalence .mark').count()).toBe(0);
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect({ noise, requests: asked.length, hosts: hosts.size }).toEqual({
        noise: [],
        requests: 1,
        hosts: 1,
      });
      await page.close();
    },
  );

  it('when another site embeds four widgets under a strict policy, then they work with one request and no violation', async () => {
    const policy = `default-src 'none'; script-src ${server.address}; connect-src ${server.address}; style-src 'self'; img-src data: blob:; require-trusted-types-for 'script'; trusted-types lit-html`;
    const elements =
      '<sinergi-operations></sinergi-operations><sinergi-operations region="15.71" locale="en" by="kind"></sinergi-operations><sinergi-prevalence></sinergi-prevalence><sinergi-operations></sinergi-operations>';
    const site = await servePages(() => ({
      headers: { 'content-security-policy': policy },
      body: snippet(server.address, elements),
    }));
    const { page, noise, asked } = await open(site.address);
    await ready(page);
    await page.waitForTimeout(600);
    expect(await page.locator('sinergi-operations').nth(1).locator('.sentence').textContent()).toMatch(
      /operations started in/,
    );
    expect({ noise, requests: asked.length }).toEqual({ noise: [], requests: 1 });
    await page.close();
    await site.close();
  });

  it('when a reader uses the keyboard alone, then points are read out and the table opens', async () => {
    const { page } = await open(`${server.address}/`);
    await ready(page);
    const element = page.locator('sinergi-operations');
    await element.locator('.chart').focus();
    await page.keyboard.press('End');
    expect(await element.locator('[aria-live]').textContent()).toMatch(/^2025: \d+$/);
    await page.keyboard.press('ArrowLeft');
    expect(await element.locator('[aria-live]').textContent()).toMatch(/^2024: \d+$/);
    expect(await element.locator('table').count()).toBe(1);
    await element.getByRole('button', { name: 'Lihat tabel' }).focus();
    await page.keyboard.press('Enter');
    expect(await element.locator('.twin tbody tr').count()).toBeGreaterThan(4);
    await page.close();
  });

  it('when the page loads, then nothing shifts', async () => {
    const { page } = await open(`${server.address}/`, { viewport: { width: 1280, height: 900 } });
    await ready(page);
    await page.waitForTimeout(500);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list
                .getEntries()
                .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
            ),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(shift).toBeLessThan(0.02);
    await page.close();
  });

  it('when the region is unknown, then the reader is told, and it is not tried again and again', async () => {
    const site = await servePages(() => ({
      body: snippet(server.address, '<sinergi-operations region="15.99"></sinergi-operations>'),
    }));
    const { page, asked } = await open(site.address);
    await page.locator('sinergi-operations [role=alert]').waitFor();
    expect(await page.locator('sinergi-operations [role=alert]').textContent()).toContain(
      'unknown region: 15.99',
    );
    await page.waitForTimeout(2500);
    expect(asked).toHaveLength(1);
    await page.close();
    await site.close();
  });

  it('when the period holds nothing, then that is said', async () => {
    const site = await servePages(() => ({
      body: snippet(server.address, '<sinergi-operations from="2001" to="2003"></sinergi-operations>'),
    }));
    const { page } = await open(site.address);
    await ready(page);
    expect(await page.locator('sinergi-operations .sentence').textContent()).toBe(
      'Belum ada operasi yang dipublikasikan untuk periode ini.',
    );
    await page.close();
    await site.close();
  });

  it('when the server is gone, answers garbage, and comes back, then each is shown and data are not lost', async () => {
    let mood: 'gone' | 'garbage' | 'well' = 'gone';
    const cell = { period: '2025', value: 12, reason: null, dimensions: [] };
    const answers = [
      {
        data: {
          statistics: { label: 'Operasi', definition: '', source: 's', synthetic: false, cells: [cell] },
          region: { name: 'Jambi' },
          release: { dataUntil: null },
        },
      },
    ];
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    const shaky = await servePages((path) => {
      if (!path.startsWith('/q'))
        return {
          body: snippet(server.address, `<sinergi-operations src="${address}"></sinergi-operations>`),
        };
      if (mood === 'gone') return undefined;
      return mood === 'garbage' ? { headers, body: '<html>' } : { headers, body: JSON.stringify(answers) };
    });
    const { address } = shaky;
    const { page } = await open(shaky.address);
    const element = page.locator('sinergi-operations');
    await element.locator('.stale').waitFor();
    mood = 'garbage';
    await element.getByRole('button', { name: 'Coba lagi' }).click();
    await element.locator('.stale').waitFor();
    mood = 'well';
    await element.locator('.chart').waitFor();
    expect(await element.locator('.sentence').textContent()).toBe('12 operasi dimulai di Jambi pada 2025.');
    mood = 'gone';
    await element.evaluate((one) => one.setAttribute('region', '15.71'));
    await element.locator('.stale').waitFor();
    expect(await element.locator('.sentence').textContent()).toBe('12 operasi dimulai di Jambi pada 2025.');
    await page.close();
    await shaky.close();
  });

  it('when a server does not allow other origins, then the browser keeps its answer from the widget', async () => {
    const closed = await servePages((path) =>
      path.startsWith('/q')
        ? { headers: { 'content-type': 'application/json' }, body: '[{"data":{}}]' }
        : { body: '' },
    );
    const site = await servePages(() => ({
      body: snippet(server.address, `<sinergi-operations src="${closed.address}"></sinergi-operations>`),
    }));
    const { page } = await open(site.address);
    await page.locator('sinergi-operations .stale').waitFor();
    await page.close();
    await site.close();
    await closed.close();
  });

  it('when an element is moved in the page, then it keeps its chart', async () => {
    const { page } = await open(`${server.address}/`);
    await ready(page);
    await page.waitForTimeout(500);
    const same = await page.evaluate(async () => {
      const element = document.querySelector('sinergi-operations') as HTMLElement;
      const pixels = () => element.shadowRoot?.querySelector('canvas')?.toDataURL() ?? '';
      const before = pixels();
      document.querySelector('main')?.append(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { drawn: before.length > 2000, kept: pixels().length > 2000 };
    });
    expect(same).toEqual({ drawn: true, kept: true });
    await page.close();
  });
});
