import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { open, settled } from './site.js';

/** Elements of different shapes. */
const names = ['operations', 'relapse', 'rehab-outcomes', 'map', 'indicator'];
const narrow = { viewport: { width: 360, height: 4000 } };

describe('given pages that do not make it easy', () => {
  const given = browserAndServer('demo');
  let site: Awaited<ReturnType<typeof servePages>>;
  let document = '';
  let headers: Record<string, string> = {};
  beforeAll(async () => {
    site = await servePages((path) => (path === '/' ? { body: document, headers } : { status: 204 }));
  });
  afterAll(() => site.close());

  const elements = (attributes = '') =>
    names.map((name) => `<sinergi-${name} ${attributes}></sinergi-${name}>`).join('');
  const script = () => `<script type="module" src="${given.server.address}/widgets/v1/sinergi.js"></script>`;

  async function shown(
    { head = '', body, csp = '' }: { head?: string; body: string; csp?: string },
    options: Parameters<typeof open>[2] = narrow,
  ) {
    headers = csp ? { 'content-security-policy': csp } : {};
    document = `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Situs</title>${head}</head><body>${body}${script()}</body></html>`;
    const opened = await open(given.browser, site.address, options);
    await settled(opened.page);
    await opened.page.waitForFunction(() =>
      [...window.document.querySelectorAll('*')]
        .filter(
          (one) => one.localName.startsWith('sinergi-') && one.checkVisibility({ visibilityProperty: true }),
        )
        .every((one) => one.shadowRoot?.querySelector('canvas')?.style.width),
    );
    await opened.page.waitForTimeout(200);
    return opened;
  }

  /** What a reader sees of each element: its words, how they are set, and whether anything is drawn or cut. */
  const look = (page: Page) =>
    page.evaluate(() =>
      [...window.document.querySelectorAll('*')]
        .filter((one) => one.localName.startsWith('sinergi-'))
        .map((one) => {
          const figure = one.shadowRoot?.querySelector('figure');
          const sentence = one.shadowRoot?.querySelector<HTMLElement>('.sentence');
          const canvas = one.shadowRoot?.querySelector('canvas');
          if (!figure || !sentence || !canvas) throw new Error(`${one.localName} shows nothing`);
          const style = getComputedStyle(sentence);
          const { left, right, width, height } = figure.getBoundingClientRect();
          const room = canvas.getBoundingClientRect();
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
          return {
            name: one.localName,
            set: [
              style.fontSize,
              style.fontStyle,
              style.letterSpacing,
              style.textTransform,
              style.textAlign,
              style.direction,
              style.whiteSpace,
              style.textIndent,
            ].join(' '),
            font: style.fontFamily,
            colours: [style.color, getComputedStyle(figure).backgroundColor],
            isWithin: left >= 0 && right <= innerWidth && width > 200,
            isCut: [...figure.querySelectorAll('p, li, figcaption')].some(
              (part) => part.scrollWidth > part.clientWidth + 1 && !part.classList.contains('hidden'),
            ),
            isDrawn: room.width > 100 && room.height > 40 && Boolean(pixels?.some((value) => value > 0)),
            height: Math.round(height),
          };
        }),
    );

  const usual = (name: string, size: string) =>
    `${name === 'sinergi-indicator' ? '14px' : size} normal normal none start ltr normal 0px`;

  async function looksUsual(page: Page, size = '17px'): Promise<void> {
    const all = await look(page);
    expect(all).toHaveLength(names.length);
    for (const one of all) {
      expect(one).toMatchObject({ set: usual(one.name, size), isWithin: true, isCut: false, isDrawn: true });
    }
  }

  it('when a page spaces, centres, slants and shouts its words, then the elements take its font and nothing else', async () => {
    const head = `<style>
      html { font-size: 40px }
      * { letter-spacing: 4px; text-transform: uppercase; line-height: 3; text-align: center; white-space: nowrap;
          font-style: italic; text-indent: 30px; color: red; font-family: "Courier New", monospace }
      body { margin: 0 }
      figure, p, button, table, canvas, .chart, .sentence { display: none !important; margin: 50px !important }
    </style>`;
    const { page, noise } = await shown({ head, body: elements() });
    expect(noise).toEqual([]);
    await looksUsual(page);
    for (const { font, colours } of await look(page))
      expect([font, ...colours]).toEqual([
        '"Courier New", monospace',
        'rgb(22, 32, 42)',
        'rgb(255, 255, 255)',
      ]);
    await page.close();
  });

  it.each([
    ['light', 'rgb(22, 32, 42)', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(232, 238, 244)', 'rgb(17, 23, 29)'],
  ])(
    'when a page unsets all, always, then the elements are read in their %s theme',
    async (theme, ink, paper) => {
      const head =
        '<style>* { all: unset !important } head, script { display: none !important } body { display: block !important }</style>';
      const { page } = await shown({ head, body: elements(`theme="${theme}"`) });
      await looksUsual(page);
      for (const { colours } of await look(page)) expect(colours).toEqual([ink, paper]);
      await page.close();
    },
  );

  it('when a page is written from right to left, then the words of the elements still run from left to right', async () => {
    const { page } = await shown({
      head: '<style>body { margin: 0 }</style>',
      body: `<div dir="rtl">${elements('locale="en"')}</div>`,
    });
    await looksUsual(page);
    await page.close();
  });

  it('when a reader enlarges a page to 200 %, then nothing is cut and nothing lies beside it', async () => {
    const options = { viewport: { width: 640, height: 4000 }, deviceScaleFactor: 2 };
    const { page } = await shown({ body: elements() }, options);
    await looksUsual(page, '18px');
    const isWider = () => page.evaluate(() => window.document.documentElement.scrollWidth > innerWidth);
    expect(await isWider()).toBe(false);
    // The same through CSS, as some pages offer it.
    await page.evaluate(() => Object.assign(window.document.documentElement.style, { zoom: '2' }));
    await page.waitForTimeout(300);
    expect(await isWider()).toBe(false);
    expect((await look(page)).every(({ isCut, isDrawn }) => isDrawn && !isCut)).toBe(true);
    await page.close();
  });

  it('when a page hides an element, then it is hidden, all of it', async () => {
    const body = `<div style="visibility: hidden">${elements()}</div><div style="display: none">${elements()}</div>`;
    const { page } = await shown({ body });
    expect(await page.locator('.sentence').filter({ visible: true }).count()).toBe(0);
    await page.close();
  });

  it('when all four tiers stand on a page with a strict policy beside a second copy of the script, then all are shown and nothing is refused', async () => {
    const { address } = given.server;
    const { version } = (await (await fetch(`${address}/widgets/v1/build.json`)).json()) as {
      version: string;
    };
    const oembed = await fetch(`${address}/oembed?url=${encodeURIComponent(`${address}/embed/relapse`)}`);
    const { html } = (await oembed.json()) as { html: string };
    const body = `<sinergi-operations></sinergi-operations>
      <iframe src="${address}/embed/capacity" title="Kapasitas" width="340" height="500" frameborder="0"></iframe>
      ${html.replace(/ (style|loading)="[^"]*"/g, '')}
      <img src="${address}/image/cascade.png" alt="Kaskade"><a href="${address}/table/cascade">Tabel</a>
      <script type="module" src="${address}/widgets/v1/frames.js"></script>
      <script type="module" src="${address}/widgets/${version}/sinergi.js"></script>`;
    const csp = `default-src 'none'; script-src ${address}; connect-src ${address}; img-src ${address} data: blob:;
      frame-src ${address}; style-src 'self'`;
    const { page, noise, asked } = await shown({ body, csp: csp.replace(/\s+/g, ' ') });
    expect(await page.locator('sinergi-operations .sentence').textContent()).toMatch(/operasi/);
    const frames = page.frames().filter((one) => one.url().includes('/embed/'));
    expect(frames).toHaveLength(2);
    for (const one of frames) await one.locator('.sentence').waitFor();
    await page.waitForFunction(() =>
      [...window.document.querySelectorAll('iframe')].every((one) => one.style.height),
    );
    await page.waitForFunction(() => (window.document.querySelector('img')?.naturalWidth ?? 0) > 0);
    expect(noise).toEqual([]);
    // The page once, each frame once: the second copy asks nothing.
    expect(asked).toHaveLength(3);
    await page.close();
  });

  it('when a reader has no JavaScript, then a frame holds the sentence and the table', async () => {
    const context = await given.browser.newContext({ javaScriptEnabled: false, ...narrow });
    const page = await context.newPage();
    await page.goto(`${given.server.address}/embed/operations?region=15`);
    expect(await page.locator('noscript').innerText()).toMatch(/operasi/);
    expect(await page.locator('table tr').count()).toBeGreaterThan(3);
    await context.close();
  });
});
