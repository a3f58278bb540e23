import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgetsWithFigures } from '../support/elements.js';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { open } from './site.js';
import { wordPressFrame, wordPressScript } from './wordpress.js';

/** Frames of the screen in which a height must be right again. */
const promptly = 3;
const font = createRequire(import.meta.url).resolve('@fontsource/roboto/files/roboto-latin-400-normal.woff2');

interface Host extends Window {
  heard: number[];
}

describe('given pages of another site with widgets in iframes', () => {
  const given = browserAndServer('demo');
  let site: Awaited<ReturnType<typeof servePages>>;
  let body = '';
  beforeAll(async () => {
    site = await servePages((path) =>
      path === '/favicon.ico'
        ? { status: 204 }
        : { body: `<!doctype html><html lang="id"><title>Situs</title><body style="margin:0">${body}` },
    );
  });
  afterAll(() => site.close());

  const frame = (name: string, more = 'width="600" height="450"') =>
    `<iframe src="${given.server.address}/embed/${name}" title="Grafik" frameborder="0" loading="lazy" ${more}></iframe>`;
  const script = () => `<script type="module" src="${given.server.address}/widgets/v1/frames.js"></script>`;

  /** A page of the site, and the widgets' pages in it, drawn. */
  async function shown(content: string, viewport = { width: 1280, height: 900 }) {
    body = content;
    const opened = await open(given.browser, site.address, { viewport });
    const { page } = opened;
    const inside = () => page.frames().filter((one) => one.url().includes('/embed/'));
    for (const one of inside()) await drawn(one);
    await page.waitForTimeout(300);
    return { ...opened, inside };
  }
  const drawn = (one: Frame) =>
    one.waitForFunction(() =>
      document.querySelector('main')?.firstElementChild?.shadowRoot?.querySelector('.sentence, .grid'),
    );
  const heightOf = (page: Page, at = 0) =>
    page.evaluate((index) => document.querySelectorAll('iframe')[index]?.clientHeight, at);
  const contentOf = (one: Frame) =>
    one.evaluate(() => Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0));

  /** How many frames of the screen it takes, after something was done inside, until the iframe fits. */
  const framesUntilItFits = (one: Frame, deed: string) =>
    one.evaluate(
      (text) =>
        new Promise<number>((resolve) => {
          const content = document.querySelector('main');
          const before = content?.getBoundingClientRect().height;
          let since = 0;
          const look = () => {
            const height = content?.getBoundingClientRect().height ?? 0;
            if (height !== before) since += 1;
            if (since > 0 && innerHeight === Math.ceil(height)) resolve(since);
            else if (since > 60) resolve(since);
            else requestAnimationFrame(look);
          };
          const deeds: Record<string, () => unknown> = {
            grow: () =>
              content?.append(
                Object.assign(document.createElement('p'), {
                  className: 'more',
                  textContent: 'x '.repeat(900),
                }),
              ),
            shrink: () => document.querySelector('.more')?.remove(),
            narrower: () => 0,
          };
          deeds[text]?.();
          requestAnimationFrame(look);
        }),
      deed,
    );

  it('when content grows, shrinks or gets less room, or a font comes, then the height is right within three frames', async () => {
    const { page, inside, noise } = await shown(frame('operations') + script());
    const [one] = inside();
    if (!one) throw new Error('no frame');
    const first = await heightOf(page);
    expect(first).toBe(await contentOf(one));

    expect(await framesUntilItFits(one, 'grow')).toBeLessThanOrEqual(promptly);
    const grown = await heightOf(page);
    expect(grown).toBeGreaterThan(Number(first) + 40);
    expect(await framesUntilItFits(one, 'shrink')).toBeLessThanOrEqual(promptly);
    expect(await heightOf(page)).toBe(first);

    const fits = framesUntilItFits(one, 'narrower');
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '340'));
    expect(await fits).toBeLessThanOrEqual(promptly);
    expect(await heightOf(page)).toBeGreaterThan(Number(first) + 40);

    await one.evaluate(() => {
      const text = document.createElement('p');
      text.textContent = 'Tetap pulih '.repeat(40);
      Object.assign(text.style, { font: '29px Late, monospace', margin: '0' });
      document.querySelector('main')?.append(text);
    });
    await page.waitForTimeout(100);
    const [before, bytes] = [await heightOf(page), [...readFileSync(font)]];
    const comes = framesUntilItFits(one, 'font');
    await one.evaluate(async (data) => {
      const late = new FontFace('Late', new Uint8Array(data));
      document.fonts.add(await late.load());
    }, bytes);
    expect(await comes).toBeLessThanOrEqual(promptly);
    expect(await heightOf(page)).not.toBe(before);
    expect(await heightOf(page)).toBe(await contentOf(one));
    expect(noise).toEqual([]);
    await page.close();
  });

  it('when the reader opens the table, then the frame grows with it and shrinks again', async () => {
    const { page, inside } = await shown(frame('operations') + script());
    const [one] = inside();
    const first = await heightOf(page);
    await one?.getByRole('button', { name: 'tabel' }).click();
    await page.waitForFunction(
      (low) => Number(document.querySelector('iframe')?.clientHeight) > low,
      Number(first) + 100,
    );
    await one?.getByRole('button', { name: 'tabel' }).click();
    await page.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, first);
    await page.close();
  });

  it('when frames are far below, then they keep their room before they are loaded, and nothing moves when they come', async () => {
    const far = `<div style="height:6000px"></div>${frame('relapse', 'width="600" height="530"')}<p id="end">Akhir</p>`;
    const { page, inside } = await shown(far + script());
    expect(inside()).toHaveLength(0);
    const top = () => page.evaluate(() => document.querySelector('#end')?.getBoundingClientRect().top ?? 0);
    const scrolled = () => page.evaluate(() => scrollY);
    const before = (await top()) + (await scrolled());
    expect(await heightOf(page)).toBe(530);
    await page.evaluate(() => scrollTo(0, 6000));
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    for (const one of inside()) await drawn(one);
    await page.waitForTimeout(300);
    expect(Math.abs((await top()) + (await scrolled()) - before)).toBeLessThan(48);
    await page.close();
  });

  it.each([
    [960, 'wide'],
    [360, 'narrow'],
  ])(
    'when every widget comes in a frame as oEmbed sizes it, at most %i wide, then hardly anything moves',
    async (width) => {
      const names = widgetsWithFigures;
      const sizes = await Promise.all(
        names.map(async (name) => {
          const url = encodeURIComponent(`${given.server.address}/embed/${name}`);
          const answer = await fetch(`${given.server.address}/oembed?url=${url}&maxwidth=${width}`);
          return (await answer.json()) as { html: string; height: number };
        }),
      );
      const all = sizes.map(({ html }) => html.replace('loading="lazy"', '')).join('');
      const { page, inside } = await shown(all + script(), { width: 1280, height: 8000 });
      for (const one of inside()) await drawn(one);
      await page.waitForTimeout(1500);
      expect(inside()).toHaveLength(names.length);
      for (const [at, name] of names.entries()) {
        const height = Number(await heightOf(page, at));
        expect(Math.abs(height - Number(sizes[at]?.height)), `${name}: ${height}`).toBeLessThanOrEqual(48);
      }
      await page.close();
    },
  );

  it('when a page lets the width depend on the height, then messages stay few', async () => {
    const { page } = await shown(
      `${frame('relapse')}<script>
        window.heard = [];
        addEventListener('message', ({ data }) => {
          heard.push(data.height);
          const frame = document.querySelector('iframe');
          frame.width = heard.length % 2 ? 320 : 600;
          frame.style.height = data.height + 'px';
        });
      </script>`,
    );
    await page.waitForTimeout(3_000);
    const heard = await page.evaluate(() => (window as unknown as Host).heard.length);
    expect(heard).toBeGreaterThan(8);
    expect(heard).toBeLessThan(24);
    await page.close();
  });

  it('when a frame is in a sandbox without an origin, then it shows its figures and gets its height', async () => {
    const { page, inside, noise } = await shown(
      frame('operations', 'width="340" height="200" sandbox="allow-scripts"') + script(),
    );
    const [one] = inside();
    expect(await one?.evaluate(() => origin)).toBe('null');
    expect(await one?.locator('.sentence').textContent()).toMatch(/operasi/);
    expect(await heightOf(page)).toBe(await contentOf(one as Frame));
    expect(noise).toEqual([]);
    await page.close();
  });

  it('when others send messages, then no frame follows them', async () => {
    const { page } = await shown(
      `${frame('indicator')}<iframe srcdoc="<script>
        for (const data of [{ type: 'sinergi-height', height: 900 }, null, 'x', 7]) parent.postMessage(data, '*');
      </script>"></iframe>${script()}`,
    );
    const before = await heightOf(page);
    await page.evaluate(() => {
      const source = document.querySelector('iframe')?.contentWindow;
      const say = (data: unknown, origin: string) =>
        dispatchEvent(new MessageEvent('message', { data, origin, source }));
      say({ type: 'sinergi-height', height: 900 }, 'https://evil.example');
      say({ type: 'sinergi-height', height: 900 }, 'null');
      const own = new URL(document.querySelector('iframe')?.src ?? '').origin;
      for (const height of [0, -5, Number.NaN, Number.POSITIVE_INFINITY, '900', 1e9, null])
        say({ type: 'sinergi-height', height }, own);
    });
    expect(await heightOf(page)).toBe(before);
    expect(await heightOf(page, 1)).toBe(150);
    await page.evaluate(() => {
      const one = document.querySelector('iframe');
      const data = { type: 'sinergi-height', height: 900 };
      dispatchEvent(
        new MessageEvent('message', {
          data,
          origin: new URL(one?.src ?? '').origin,
          source: one?.contentWindow,
        }),
      );
    });
    expect(await heightOf(page)).toBe(900);
    await page.close();
  });

  it('when WordPress embeds what oEmbed says, in its sandbox, then frames get their heights by its own messages', async () => {
    const html = await Promise.all(
      ['operations', 'dashboard'].map(async (name) => {
        const url = encodeURIComponent(`${given.server.address}/embed/${name}`);
        const answer = await fetch(`${given.server.address}/oembed?url=${url}&maxwidth=640&maxheight=960`);
        return ((await answer.json()) as { html: string }).html;
      }),
    );
    const content = html.map((one, at) => wordPressFrame(one, `s3cret${at}`)).join('');
    expect(content).toMatch(/sandbox="allow-scripts".*#\?secret=s3cret0".* title="/);
    const { page, inside, noise } = await shown(content);
    // The script of WordPress may come late: it asks for what it has missed.
    await page.addScriptTag({ content: wordPressScript });
    await page.waitForFunction(() => (window as unknown as Host).heard.length >= 2);
    const [operations] = inside();
    expect(await heightOf(page, 0)).toBe(await contentOf(operations as Frame));
    await page.waitForFunction(() => document.querySelectorAll('iframe')[1]?.clientHeight === 1000);
    const heard = await page.evaluate(() => (window as unknown as Host).heard);
    expect(heard.every((value) => value >= 200 && value <= 1000)).toBe(true);
    expect(noise).toEqual([]);
    await page.close();
  });
});
