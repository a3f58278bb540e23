import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { descriptions } from '../../widgets/elements/descriptions.js';
import { markupOf } from '../../widgets/gallery/markup.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Every element with figures of its own, as a webmaster writes it. */
export const everyElement = descriptions.filter(({ shows }) => shows === 'figures').map(markupOf);

/** A page of another site that embeds elements of a server. */
export const pageWith = (server: string, elements: string) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
   <title>Situs</title><link rel="icon" href="data:,"><body><main><h1>Situs</h1>${elements}</main>
   <script type="module" src="${server}/widgets/v1/sinergi.js"></script></html>`;

/** A page whose console, failures, hosts and data requests, open and signed in, are noted. */
export async function open(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newPage']>[0] = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
) {
  const page = await browser.newPage(options);
  const noise: string[] = [];
  const asked: string[] = [];
  const posted: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    hosts.add(host);
    if (request.method() === 'POST') posted.push(`${pathname} ${request.postData()}`);
    else if (pathname === '/q') asked.push(request.url());
  });
  await prepare(page);
  await page.goto(url);
  return { page, noise, asked, posted, hosts };
}

/** Waits until all elements of the page show something, and those in sight are drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => /^sinergi-(?!dashboard)/.test(one.localName))
      .every((one) => one.shadowRoot?.querySelector('.sentence, .stale, .problem')),
  );
  await page.waitForTimeout(400);
}

/** What axe finds, one line each. */
export async function findings(page: Page): Promise<string[]> {
  // Not as a script of the page: its policy would forbid that.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

/** How far things have moved under the reader's eyes since the page began. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
