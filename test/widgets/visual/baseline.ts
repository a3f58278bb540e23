import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ImageData } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../server/project-root.js';
import type { Cell, Look } from './gallery.js';
import { canCompare } from './own-font.js';
import { photographed } from './photograph.js';
import { canvasOf, difference, pixelsOf, smallFileOf } from './picture.js';

export const baselineFolder = join(projectRoot, 'test', 'widgets', 'visual', 'baseline');
/** Where pictures go that differ. */
const failedFolder = join(projectRoot, 'dist', 'visual');
/** So many pixels may differ: the same browser with the same font draws the same, but for rounding. */
const tolerance = 20;
const renewing = process.env.SINERGI_UPDATE_BASELINE === 'yes';

export const nameOf = ({ element, state }: Cell, { locale, theme, width }: Look): string =>
  `${element}/${state}-${locale}-${theme}-${width}`;

/** Photographs the cells of a gallery; says which differ from the baseline, or renews those. */
export async function differences(page: Page, cells: Cell[], look: Look): Promise<string[]> {
  const found: string[] = [];
  if (!canCompare) return found;
  for (const { cell, pixels } of await photographed(page, cells)) {
    const told = await compare(nameOf(cell, look), pixels);
    if (told) found.push(told);
  }
  return found;
}

async function compare(name: string, after: ImageData): Promise<string | undefined> {
  const file = join(baselineFolder, `${name}.webp`);
  if (!existsSync(file)) {
    if (!renewing) return `${name}: no baseline; npm run test:visual -- --update takes it`;
    write(file, await smallFileOf(after));
    return undefined;
  }
  const { pixels, picture } = difference(pixelsOf(await canvasOf(readFileSync(file))), after);
  if (pixels <= tolerance) return undefined;
  if (renewing) {
    write(file, await smallFileOf(after));
    return undefined;
  }
  const failed = join(failedFolder, `${name}.png`);
  write(failed, await picture().encode('png'));
  return `${name}: ${pixels} pixels differ, see ${relative(projectRoot, failed)} (before, after, difference); npm run test:visual -- --update takes it`;
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
