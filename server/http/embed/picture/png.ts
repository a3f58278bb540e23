import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import { projectRoot } from '../../../project-root.js';
import type { PictureLook, Shown } from './picture-build.js';

/** Servers have no fonts: the build took this one from its package, whole in four parts, as widgets use it. */
const folder = join(projectRoot, 'dist', 'assets', 'fonts');
const parts = ['latin', 'latin-ext', 'math', 'symbols'];
const familyOf = (part: string): string => `Sinergi ${part}`;
const font = parts.map((part) => `"${familyOf(part)}"`).join(', ');

type NewCanvas = (width: number, height: number) => Canvas;
let ready: Promise<NewCanvas> | undefined;

/** Loaded when the first picture is asked for: the library is large. */
async function prepare(): Promise<NewCanvas> {
  const { createCanvas, GlobalFonts, Path2D } = await import('@napi-rs/canvas');
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.woff2'))) {
    const [, part = ''] = /^roboto-(.+)-\d+-normal/.exec(name) ?? [];
    if (!GlobalFonts.registerFromPath(join(folder, name), familyOf(part)))
      throw new Error(`cannot read the font ${join(folder, name)}`);
  }
  // What draws maps takes paths from the page, which has them everywhere.
  Object.assign(globalThis, { Path2D });
  // What draws for pages sets the size of a canvas in the page as well.
  return (width, height) => Object.assign(createCanvas(width, height), { style: {} });
}

/** A PNG, with what it shows in words for programs that read them. */
export async function pngOf(shown: Shown, look: Omit<PictureLook, 'font'>): Promise<Buffer> {
  ready ??= prepare();
  const canvas = shown.paint(await ready, { ...look, font });
  return canvas.encode('png', { description: shown.text, software: 'Sinergi' });
}
