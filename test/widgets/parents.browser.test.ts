import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { open } from './site.js';

const elements = ['operations', 'capacity'];
const widths = [320, 768, 1280];
const text = '<p>Data rehabilitasi menurut kabupaten dan kota di Provinsi Jambi.</p>';

/** What pages put around an element. */
const parents: Record<string, (element: string) => string> = {
  'flex row': (one) => `<div data-parent style="display:flex;gap:16px">${one}${text}</div>`,
  grid: (one) => `<div data-parent style="display:grid;grid-template-columns:auto">${one}</div>`,
  float: (one) => `<div data-parent style="float:left">${one}</div><div style="clear:both"></div>`,
  'inline-block': (one) => `<div data-parent style="display:inline-block">${one}</div>`,
  'cell of an auto table': (one) => `<table><tr><td>Jambi<td data-parent>${one}</table>`,
  'centred column': (one) =>
    `<div data-parent style="display:flex;flex-direction:column;align-items:center">${one}</div>`,
  details: (one) => `<details data-parent open><summary>Grafik</summary>${one}</details>`,
  dialog: (one) => `<dialog data-parent open style="position:static">${one}</dialog>`,
  'tab shown later': (one) => `<div data-parent data-later style="display:none">${one}</div>`,
  'place-items: center': (one) => `<div data-parent style="display:grid;place-items:center">${one}</div>`,
  'align-items: center': (one) => `<div data-parent style="display:flex;align-items:center">${one}</div>`,
  'quirks mode': (one) => framed('/quirks', one),
  iframe: (one) => framed('/frame', one),
  'box of 200 px': (one) => `<div data-parent style="width:200px">${one}</div>`,
};

const framed = (path: string, element: string) =>
  `<iframe title="Grafik" src="${path}?${element.split('"')[1]}" style="width:100%;height:900px;border:0"></iframe>`;

const tag = (name: string) => `<sinergi-${name} class="${name}"></sinergi-${name}>`;

interface Measured {
  parent: string;
  element: string;
  page: number;
  room: number;
  width: number;
  height: number;
  usual: number;
}

/** Elements of one document with the room that their parents give. */
function measureIn(frame: Frame) {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-parent] > [class]')].map((one) => {
      const parent = one.parentElement as HTMLElement;
      const style = getComputedStyle(parent);
      const around = ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'] as const;
      const { width, height } = one.getBoundingClientRect();
      return {
        parent: parent.closest<HTMLElement>('[data-kind]')?.dataset.kind ?? '',
        element: one.className,
        room: around.reduce(
          (room, side) => room - Number.parseFloat(style[side]),
          parent.getBoundingClientRect().width,
        ),
        width,
        height,
      };
    }),
  );
}

/** How high the same elements are as plain blocks of the same widths. */
function usualHeights(page: Page, blocks: { element: string; width: number }[]) {
  return page.evaluate(async (wanted) => {
    const stage = document.body.appendChild(document.createElement('div'));
    const made = wanted.map(({ element, width }) => {
      const block = stage.appendChild(document.createElement('div'));
      block.style.width = `${width}px`;
      return block.appendChild(document.createElement(`sinergi-${element}`));
    });
    while (!made.every((one) => one.shadowRoot?.querySelector('.sentence')))
      await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const heights = made.map((one) => one.getBoundingClientRect().height);
    stage.remove();
    return heights;
  }, blocks);
}

const allShown = (frame: Frame) =>
  frame.waitForFunction(() =>
    [...document.querySelectorAll('[data-parent] > [class]')].every((one) =>
      one.shadowRoot?.querySelector('.sentence'),
    ),
  );

async function measure(page: Page, width: number): Promise<Measured[]> {
  await page.setViewportSize({ width, height: 4000 });
  await page.waitForTimeout(400);
  const found = (await Promise.all(page.frames().map(measureIn))).flat();
  const usual = await usualHeights(page, found);
  return found.map((one, at) => ({ ...one, page: width, usual: usual[at] ?? 0 }));
}

/** One line a parent, for docs/embedding.md: widths, and how high against the usual. */
function tableOf(measured: Measured[]): string {
  const cell = ({ width, height, usual }: Measured) =>
    `${Math.round(width)} (${(height / usual).toFixed(2)})`;
  const lines = Object.keys(parents).map((parent) => {
    const cells = widths.flatMap((page) =>
      elements.map((element) =>
        measured
          .filter((one) => one.parent === parent && one.page === page && one.element === element)
          .map(cell),
      ),
    );
    return `| ${[parent, ...cells].join(' | ')} |`;
  });
  return lines.join('\n');
}

describe('given fourteen kinds of parents', () => {
  const given = browserAndServer('demo');

  it('when elements stand in them at three widths, then each fills what it is given and is as high as ever', async () => {
    const script = () =>
      `<script type="module" src="${given.server.address}/widgets/v1/sinergi.js"></script>`;
    const head =
      '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Situs</title>';
    const inFrame = (url: string, kind: string) =>
      `${head}<body data-kind="${kind}" style="margin:0"><div data-parent>${tag(url.split('?')[1] ?? '')}</div>${script()}`;
    const site = await servePages((url) => {
      if (url.startsWith('/quirks')) return { body: inFrame(url, 'quirks mode') };
      if (url.startsWith('/frame')) return { body: `<!doctype html>${inFrame(url, 'iframe')}` };
      const stood = Object.entries(parents).flatMap(([kind, around]) =>
        elements.map((name) => `<section data-kind="${kind}">${around(tag(name))}</section>`),
      );
      return {
        body: `<!doctype html>${head}<link rel="icon" href="data:,"><body>${stood.join('')}${script()}`,
      };
    });
    const { page } = await open(given.browser, site.address);
    await Promise.all(page.frames().map(allShown));
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('[data-later]')) one.style.display = 'block';
    });
    const measured: Measured[] = [];
    for (const width of widths) {
      measured.push(...(await measure(page, width)));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `the page of ${width} px`).toBeLessThanOrEqual(width);
    }
    process.stdout.write(`${tableOf(measured)}\n`);
    expect(measured).toHaveLength(Object.keys(parents).length * elements.length * widths.length);
    const wrong = measured.filter(
      ({ width, room, height, usual }) => width < 100 || width > room + 0.5 || height > usual * 1.2,
    );
    expect(wrong).toEqual([]);
    await page.close();
    await site.close();
  });
});
