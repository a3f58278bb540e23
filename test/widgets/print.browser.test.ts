import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { everyElement, open, pageWith, settled } from './site.js';

/** Of the buttons of widgets and of the page. */
const buttons = /\b(Cetak|Tabel|Gambar|CSV|Tampilkan|Hapus pilihan|Coba lagi)\b/;

/** Of charts that nobody scrolled to: the flow of care, and a curve. */
const words = /(?=.*Pascarehabilitasi dimulai \d)(?=.*selesai 2024 n = \d)/;

/** What a reader gets who prints without colouring backgrounds. */
const printed = async (page: Page) => {
  const data = new Uint8Array(await page.pdf({ format: 'A4', printBackground: false }));
  const { promise } = getDocument({ data, useSystemFonts: true, verbosity: 0 });
  const document = await promise;
  return Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));
};

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The two sides, as light pages draw them and as dark screens do. */
const light = [
  [11, 117, 104],
  [29, 79, 145],
];
const dark = [
  [76, 196, 176],
  [125, 177, 242],
];

/** How many dots of a sheet have one of these colours. */
async function dotsOf(page: PDFPageProxy): Promise<(colours: number[][]) => number> {
  const viewport = page.getViewport({ scale: 1 });
  const canvas = createCanvas(Math.floor(viewport.width), Math.floor(viewport.height));
  await page.render({ canvas: canvas as never, viewport }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const near = (at: number, colour: number[]) =>
    colour.every((part, channel) => Math.abs((data[at + channel] ?? 0) - part) < 12);
  return (colours) => {
    let dots = 0;
    for (let at = 0; at < data.length; at += 4) if (colours.some((colour) => near(at, colour))) dots++;
    return dots;
  };
}

const screen = { colorScheme: 'dark' as const, viewport: { width: 1280, height: 800 } };

describe('given a reader with dark colours who prints', () => {
  const given = browserAndServer('demo');

  it('when it is the page at /, scrolled nowhere, then it becomes a brief of few full sheets, and the first chart is again as it was', async () => {
    const { page, noise } = await open(given.browser, given.server.address, screen);
    await settled(page);
    const before = await firstChart(page);
    await page.evaluate(() => {
      window.print = () => document.body.classList.add('asked-to-print');
    });
    await page.locator('#print').click();
    await page.locator('body.asked-to-print').waitFor();
    const sheets = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(8);
    const texts = await Promise.all(sheets.map(textOf));
    expect(texts[0]).toMatch(
      /Provinsi Jambi .*Seluruh provinsi Jambi · .*data s\.d\. .* · http:.*target tercapai/,
    );
    expect(texts[0]).toContain('Data contoh (sintetis)');
    for (const [at, text] of texts.entries()) {
      expect(text).toContain('Sumber: ');
      expect(text).toContain(`${at + 1} / ${sheets.length}`);
    }
    const all = texts.join(' ');
    for (const heading of await page.locator('main h2').allTextContents()) expect(all).toContain(heading);
    expect(all).not.toMatch(buttons);
    expect(all).toMatch(words);
    await allDrawnInLight(sheets);
    await expect.poll(() => firstChart(page)).toEqual(before);
    expect(noise).toEqual([]);
    await page.close();
  });

  it('when it is a page of an agency, then every widget is whole, in light colours, without buttons', async () => {
    const site = await servePages(() => ({ body: pageWith(given.server.address, everyElement.join('')) }));
    const { page } = await open(given.browser, site.address, screen);
    await settled(page);
    await page.locator('sinergi-map').scrollIntoViewIfNeeded();
    await page.waitForTimeout(2_000);
    const sheets = await printed(page);
    const all = (await Promise.all(sheets.map(textOf))).join(' ');
    const flat = (text: string) => text.replace(/\s+/g, '');
    for (const sentence of await page.locator('.sentence').allTextContents())
      expect(flat(all)).toContain(flat(sentence));
    expect(all).not.toMatch(buttons);
    expect(all).toMatch(words);
    await allDrawnInLight(sheets);
    await page.close();
    await site.close();
  });
});

/** Colours and dots of what is seen first. */
const firstChart = (page: Page) =>
  page
    .locator('sinergi-indicator')
    .first()
    .evaluate(({ dataset, shadowRoot }: HTMLElement) => {
      const { width, height } = shadowRoot?.querySelector('canvas') ?? {};
      return { theme: dataset.theme, width, height };
    });

/** Charts are seen, and nothing is drawn as on a dark screen. */
async function allDrawnInLight(sheets: PDFPageProxy[]): Promise<void> {
  const dots = await Promise.all(sheets.map(dotsOf));
  const sum = (colours: number[][]) => dots.reduce((all, count) => all + count(colours), 0);
  expect(sum(light)).toBeGreaterThan(5_000);
  expect(sum(dark)).toBe(0);
}
