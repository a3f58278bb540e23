import { describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { hostileStrings } from './hostile-strings.js';
import { everyElement, open, pageWith, settled } from './site.js';

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** Texts that people or files write: in a hostile answer all of them are attacks. */
const texts = new Set([
  'name',
  'label',
  'definition',
  'source',
  'explanation',
  'note',
  'sourceTitle',
  'position',
  'unit',
]);
const addresses = new Set(['website', 'sourceUrl']);

function poisoned(json: Json, next: () => string): Json {
  if (Array.isArray(json)) return json.map((one) => poisoned(one, next));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => {
      if (texts.has(key) && (typeof value === 'string' || value === null)) return [key, next()];
      if (addresses.has(key)) return [key, 'javascript:attacked()'];
      return [key, poisoned(value, next)];
    }),
  );
}

/** Notes the frame in which each canvas of a widget begins to be drawn. */
function noteFrames(): void {
  const frames: (number | null)[] = [];
  const begun = new WeakSet<HTMLCanvasElement>();
  const context = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
  Object.assign(globalThis, { frames });
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    if (!begun.has(this) && this.getRootNode() instanceof ShadowRoot) {
      begun.add(this);
      frames.push(document.timeline.currentTime as number | null);
    }
    return context.apply(this, args);
  } as typeof HTMLCanvasElement.prototype.getContext;
}

const everyChartIsDrawn = () =>
  [...document.querySelectorAll('main > :not(h1)')]
    .flatMap((one) => [...(one.shadowRoot?.querySelectorAll('canvas') ?? [])])
    .every((canvas) => canvas.width === canvas.parentElement?.clientWidth);

/** A browser that draws the next frame as soon as it can: a long life passes sooner. */
const launchHurried = () => launchBrowser({ args: ['--no-sandbox', '--disable-frame-rate-limit'] });

describe('given a long life and hostile data', () => {
  const given = browserAndServer('demo', launchHurried);

  it('when every text is an attack, then none runs, no link leads off the web, and nothing grows out of the page', async () => {
    let at = 0;
    const site = await servePages(() => ({ body: pageWith(given.server.address, everyElement.join('')) }));
    const { page, noise } = await open(
      given.browser,
      site.address,
      { viewport: { width: 360, height: 900 } },
      (one) =>
        one.route('**/q?**', async (route) => {
          const response = await route.fetch();
          const next = () => hostileStrings[at++ % hostileStrings.length] as string;
          return route.fulfill({ response, json: poisoned((await response.json()) as Json, next) });
        }),
    );
    await settled(page);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('main > :not(h1)'))
        for (const button of one.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-expanded]') ?? [])
          button.click();
    });
    await page.waitForTimeout(400);
    expect(at).toBeGreaterThan(hostileStrings.length);
    const seen = await page.evaluate(() => ({
      attacked: 'attacked' in globalThis,
      links: [...document.querySelectorAll('main > *')].flatMap((one) =>
        [...(one.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.protocol),
      ),
      made: [...document.querySelectorAll('main > *')].flatMap((one) => [
        ...(one.shadowRoot?.querySelectorAll('script, iframe, object, img, svg, style') ?? []),
      ]).length,
      wide: document.documentElement.scrollWidth > innerWidth,
    }));
    expect(seen).toEqual({ attacked: false, links: [], made: 0, wide: false });
    expect(noise).toEqual([]);
    await page.close();
    await site.close();
  });

  it('when rows of before hold scripts for addresses and turn the direction, then nothing is linked and all reads as it stands', async () => {
    await given.database.pool.query(
      `UPDATE reference.agency SET website = 'javascript:globalThis.attacked=1', name_id = U&'\\202E321 ' || name_id;
       UPDATE reference.region SET name_id = U&'Jambi \\202E' WHERE code = '15';
       UPDATE reference.reference_version SET version = version + 1`,
    );
    const site = await servePages(() => ({
      body: pageWith(given.server.address, '<sinergi-agencies></sinergi-agencies>'),
    }));
    const { page } = await open(given.browser, site.address, { viewport: { width: 360, height: 900 } });
    await settled(page);
    const seen = await page.locator('sinergi-agencies').evaluate((one) => ({
      links: one.shadowRoot?.querySelectorAll('a').length,
      text: one.shadowRoot?.querySelector('figure')?.textContent ?? '',
    }));
    expect(seen.links).toBe(0);
    expect(seen.text).toContain('321 Polda Jambi');
    expect(seen.text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    await page.close();
    await site.close();
  });

  it('when widgets come and go two hundred times, then the page holds no more memory than before', async () => {
    const site = await servePages(() => ({ body: pageWith(given.server.address, '<div id="stage"></div>') }));
    const { page, noise, asked } = await open(given.browser, site.address);
    const cycles = (times: number) =>
      page.evaluate(async (count) => {
        const stage = document.querySelector('#stage') as HTMLElement;
        for (let at = 0; at < count; at++) {
          const element = document.createElement(at % 2 ? 'sinergi-operations' : 'sinergi-relapse');
          stage.append(element);
          await new Promise<void>((resolve) => element.addEventListener('sinergi-ready', () => resolve()));
          for (let frame = 0; frame < 3; frame++)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          element.remove();
        }
      }, times);
    const session = await page.context().newCDPSession(page);
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return ((await session.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
    };
    // What the engine learns about the code grows at first, whatever it runs.
    await cycles(300);
    const before = await heap();
    await cycles(200);
    const after = await heap();
    expect(after / before).toBeLessThan(1.05);
    expect(noise).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(2);
    await page.close();
    await site.close();
  });

  it('when many charts are in sight at once, then each is drawn in a frame of its own', async () => {
    const charts = everyElement.filter((one) => !/sinergi-(agencies|map)/.test(one));
    const site = await servePages(() => ({ body: pageWith(given.server.address, charts.join('')) }));
    const tall = { viewport: { width: 800, height: 20_000 } };
    const { page } = await open(given.browser, site.address, tall, (one) => one.addInitScript(noteFrames));
    await settled(page);
    await page.waitForFunction(everyChartIsDrawn);
    const frames = (await page.evaluate('frames')) as number[];
    expect(frames.length).toBeGreaterThanOrEqual(8);
    expect(new Set(frames).size).toBe(frames.length);
    await page.close();
    await site.close();
  });

  it('when the script is there twice, then nothing is said and the widgets work', async () => {
    const site = await servePages(() => ({
      body: pageWith(
        given.server.address,
        `<sinergi-operations></sinergi-operations><script type="module" src="${given.server.address}/widgets/v1/sinergi.js?copy"></script>`,
      ),
    }));
    const { page, noise } = await open(given.browser, site.address);
    await settled(page);
    expect(await page.locator('sinergi-operations .sentence').count()).toBe(1);
    expect(noise).toEqual([]);
    await page.close();
    await site.close();
  });
});
