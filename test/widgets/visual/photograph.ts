import type { ImageData } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import type { Cell } from './gallery.js';
import { canvasOf, pixelsOf, type Rectangle } from './picture.js';

/** Pixels of a page that one picture may be high: Chromium draws at most 16,384. */
const highest = 12_000;

interface Photograph {
  cell: Cell;
  pixels: ImageData;
}

/** A picture of each cell, cut out of few pictures of the page. */
export async function photographed(page: Page, cells: readonly Cell[]): Promise<Photograph[]> {
  const places = await page.evaluate(
    placesOf,
    cells.map(({ selector }) => selector),
  );
  const found: Photograph[] = [];
  for (const sheet of sheetsOf(places.map((place, at) => ({ place, cell: cells[at] as Cell })))) {
    const clip = around(sheet.map(({ place }) => place));
    const canvas = await canvasOf(await page.screenshot({ fullPage: true, clip }));
    for (const { cell, place } of sheet)
      found.push({ cell, pixels: pixelsOf(canvas, { ...place, x: place.x - clip.x, y: place.y - clip.y }) });
  }
  return found;
}

/** Where elements stand in the page, each moved to whole pixels: its picture must not depend on what stands above. */
function placesOf(selectors: string[]): Rectangle[] {
  return selectors.map((selector) => {
    const element = document.querySelector(selector) as HTMLElement;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [above, x] = [Math.round(top + scrollY), Math.floor(left)];
    element.style.position = 'relative';
    element.style.top = `${above - top - scrollY}px`;
    return { x, y: above, width: Math.ceil(right) - x, height: Math.ceil(bottom - top) };
  });
}

interface Placed {
  cell: Cell;
  place: Rectangle;
}

/** In groups that fit into one picture, from the top of the page to its end. */
function sheetsOf(placed: Placed[]): Placed[][] {
  const sheets: Placed[][] = [];
  for (const one of placed.sort((a, b) => a.place.y - b.place.y)) {
    const sheet = sheets.at(-1);
    const fits = sheet && around([...sheet, one].map(({ place }) => place)).height <= highest;
    if (fits) sheet.push(one);
    else sheets.push([one]);
  }
  return sheets;
}

/** The smallest rectangle with all of them in it. */
function around(places: readonly Rectangle[]): Rectangle {
  const x = Math.min(...places.map((one) => one.x));
  const y = Math.min(...places.map((one) => one.y));
  const right = Math.max(...places.map((one) => one.x + one.width));
  const bottom = Math.max(...places.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}
