import { join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type PictureBuild,
  readPictureBuild,
  type Shown,
} from '../../server/http/embed/picture/picture-build.js';
import { pngOf } from '../../server/http/embed/picture/png.js';
import { projectRoot } from '../../server/project-root.js';
import { widgetsWithFigures } from '../support/elements.js';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { hostileStrings } from './hostile-strings.js';
import { everyElement, findings, pageWith, settled } from './site.js';

const names = widgetsWithFigures;
const locales = ['id', 'en'] as const;
/** Of the element, so that its chart is as wide as that of a picture of the usual width. */
const elementWidth = 706;

/** What one widget says: its sentence, its table, its source, and the words that its chart draws. */
interface Said {
  sentence: string;
  table: string[][];
  source: string;
  drawn: string[];
}

/** Charts are drawn in turn, which takes its time on a busy machine. */
const waiting = { timeout: 100_000, interval: 200 };

async function saidOnceDrawn(page: Page, name: string): Promise<Said> {
  const said = await saidInPage(page, name);
  if (name !== 'agencies' && said.drawn.length === 0) throw new Error(`${name} is not drawn yet`);
  return said;
}

describe('given every widget in a page, and its picture and table from the server', () => {
  const given = browserAndServer('demo');
  let build: PictureBuild;
  const inPage = { id: new Map<string, Said>(), en: new Map<string, Said>() };

  const shownOf = async (
    name: string,
    locale: 'id' | 'en',
    change = (data: unknown) => data,
  ): Promise<Shown> => {
    const still = new build.Still(name, { locale });
    const answers = await Promise.all(
      still.addresses.map(async (address) => (await fetch(`${given.server.address}${address}`)).json()),
    );
    return still.shown((answers.flat() as { data: unknown }[]).map(({ data }) => change(data)));
  };

  beforeAll(async () => {
    build = await readPictureBuild(join(projectRoot, 'dist', 'widgets'));
    for (const locale of locales) {
      const page = await given.browser.newPage({ viewport: { width: 800, height: 12_000 } });
      await page.addInitScript(rememberWords);
      const elements = everyElement.map((tag) => tag.replace('>', ` locale="${locale}">`)).join('');
      const body = pageWith(given.server.address, `<div style="width:${elementWidth}px">${elements}</div>`);
      const site = await servePages(() => ({ body }));
      await page.goto(site.address);
      await settled(page);
      for (const name of names)
        inPage[locale].set(name, await vi.waitFor(() => saidOnceDrawn(page, name), waiting));
      await Promise.all([page.close(), site.close()]);
    }
  });

  describe.each(locales)('in the language %s', (locale) => {
    it.each(names)('when both show %s, then sentence, table and source are the same', async (name) => {
      const page = await given.browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${given.server.address}/table/${name}?locale=${locale}`);
      const { drawn: _drawn, ...expected } = inPage[locale].get(name) as Said;
      expect(expected.table.flat().filter((text) => /\d/.test(text)).length).toBeGreaterThan(1);
      expect(await saidByTable(page)).toEqual(expected);
      await page.close();
    });

    it.each(names)('when both draw %s, then the same numbers stand in the chart', async (name) => {
      const picture = numbersIn(wordsOf(await shownOf(name, locale)));
      const { drawn, sentence, source, table } = inPage[locale].get(name) as Said;
      const chart = numbersIn(drawn);
      if (name !== 'agencies') expect(chart.size).toBeGreaterThan(1);
      expect([...chart].filter((number) => !picture.has(number))).toEqual([]);
      const known = numbersIn([...drawn, sentence, source, ...table.flat()]);
      // The heading has its year, and legends and numbers of tiles stand outside the chart.
      const words = numbersIn([(await shownOf(name, locale)).text]);
      const legend = name === 'map' ? picture : new Set<string>();
      expect([...picture].filter((one) => ![known, words, legend].some((set) => set.has(one)))).toEqual([]);
    });
  });

  it('when the machine has no fonts, then every letter that a widget writes has a shape of its own', async () => {
    const letters = new Set<string>();
    for (const locale of locales) {
      for (const name of names) {
        for (const words of wordsOf(await shownOf(name, locale)))
          for (const letter of words) if (letter.trim()) letters.add(letter);
      }
    }
    await pngOf(await shownOf('map', 'id'), { width: 320, sharpness: 1, theme: 'light', colours: {} });
    const families = GlobalFonts.families.map(({ family }) => family);
    expect(families.filter((family) => !/^(Sinergi |Roboto$)/.test(family))).toEqual([]);
    const font = families.map((family) => `"${family}"`).join(', ');
    const shapeOf = (letter: string) => {
      const context = createCanvas(40, 40).getContext('2d');
      context.font = `400 24px ${font}`;
      context.fillText(letter, 4, 30);
      return Buffer.from(context.getImageData(0, 0, 40, 40).data).toString('base64');
    };
    const tofu = shapeOf('\u{10ffff}');
    expect(letters.size).toBeGreaterThan(60);
    expect([...letters, '≥', '±', '–'].filter((letter) => shapeOf(letter) === tofu)).toEqual([]);
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
    expect(new Set(alphabet.map(shapeOf)).size).toBeGreaterThan(alphabet.length - 3);
  });

  it('when names are hostile, then no table runs or holds any of it but as text', async () => {
    let next = 0;
    const hostile = (data: unknown): unknown =>
      JSON.parse(JSON.stringify(data), (key, value) =>
        typeof value === 'string' &&
        /^(name|label|source|definition|explanation|sourceTitle|sourceUrl|website|note|unit|position)$/.test(
          key,
        )
          ? hostileStrings[next++ % hostileStrings.length]
          : value,
      );
    const page = await given.browser.newPage();
    for (const name of names) {
      const shown = await shownOf(name, 'id', hostile);
      await page.setContent(
        shown.page({
          theme: 'auto',
          style: 'x.css',
          home: '/',
          csv: 'x.csv',
          picture: 'x.png',
          coarser: undefined,
        }),
      );
      const found = await page.evaluate(() => ({
        attacked: 'attacked' in globalThis,
        foreign: document.querySelectorAll('script,img,svg,iframe,style,template,[onload],[onerror]').length,
        links: [...document.querySelectorAll('a')].filter(({ protocol }) => protocol === 'javascript:')
          .length,
        whole: document.querySelectorAll('main h1').length === 1 && document.querySelector('nav') !== null,
      }));
      expect({ name, ...found }).toEqual({ name, attacked: false, foreign: 0, links: 0, whole: true });
      expect(wordsOf(shown).length).toBeGreaterThan(2);
    }
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'when a table is read in %s on a phone, then axe finds nothing and nothing is cut',
    async (colorScheme) => {
      const page = await given.browser.newPage({
        viewport: { width: 360, height: 700 },
        colorScheme,
        bypassCSP: true,
      });
      const noise: string[] = [];
      page.on('console', (message) => noise.push(message.text()));
      for (const name of ['rehab-outcomes', 'agencies', 'indicator'] as const) {
        await page.goto(`${given.server.address}/table/${name}`);
        expect(await findings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      }
      expect(noise).toEqual([]);
      await page.close();
    },
  );
});

/** Numbers as they are written, without the words around them. */
const numbersIn = (texts: string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.match(/\d+([.,]\d+)*/g) ?? []));

/** All that is written on a picture of the usual width. */
function wordsOf(shown: Shown): string[] {
  const words: string[] = [];
  const newCanvas = (width: number, height: number) => {
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    const fillText = context.fillText.bind(context);
    context.fillText = (text, ...where) => {
      words.push(text);
      fillText(text, ...where);
    };
    return Object.assign(canvas, { style: {} });
  };
  shown.paint(newCanvas, { width: 720, sharpness: 1, theme: 'light', colours: {}, font: '"Sinergi latin"' });
  return words;
}

/** Every canvas of the page remembers what is written on it. */
function rememberWords(): void {
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
    const canvas = this.canvas as HTMLCanvasElement & { words?: string[] };
    canvas.words ??= [];
    canvas.words.push(text);
    fillText.call(this, text, ...where);
  };
}

const saidInPage = (page: Page, name: string): Promise<Said> =>
  page.evaluate((of) => {
    const root = document.querySelector(`sinergi-${of}`)?.shadowRoot as ShadowRoot;
    // A second line of a cell follows after a space.
    const textOf = (one: Element | null | undefined) =>
      (one?.innerHTML ?? '')
        .replace(/<small/g, ' <small')
        .replace(/<!--.*?-->|<[^>]*>/g, '')
        .replace(/&nbsp;|\s+/g, ' ')
        .trim();
    const canvas = root.querySelector('canvas') as (HTMLCanvasElement & { words?: string[] }) | null;
    return {
      sentence: textOf(root.querySelector('.sentence')),
      table: [...root.querySelectorAll('tr')].map((row) => [...row.children].map(textOf)),
      source: textOf(root.querySelector('figcaption p:last-child')),
      drawn: canvas?.words ?? [],
    };
  }, name);

const saidByTable = (page: Page): Promise<Omit<Said, 'drawn'>> =>
  page.evaluate(() => {
    // A second line of a cell follows after a space.
    const textOf = (one: Element | null | undefined) =>
      (one?.innerHTML ?? '')
        .replace(/<small/g, ' <small')
        .replace(/<!--.*?-->|<[^>]*>/g, '')
        .replace(/&nbsp;|\s+/g, ' ')
        .trim();
    const sources = [...document.querySelectorAll('figcaption p')].map(textOf);
    return {
      sentence: textOf(document.querySelector('.sentence')),
      table: [...document.querySelectorAll('tr')].map((row) => [...row.children].map(textOf)),
      source: sources.find((text) => /^(Sumber|Source):/.test(text)) ?? '',
    };
  });
