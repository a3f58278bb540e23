import { draw } from '../charts/draw.js';
import { hatch } from '../charts/paint.js';
import { type Look, type Middle, pictureOf } from '../charts/picture.js';
import type { View } from '../charts/view.js';
import { heightOf } from './chart-size.js';
import { type Colours, inkOf } from './ink.js';
import { listOf } from './list.paint.js';
import { words } from './words.js';

/** A canvas of so many pixels, from whoever can make one. */
export type NewCanvas = (width: number, height: number) => HTMLCanvasElement;

/** How the picture is wanted. */
export interface Wanted {
  /** In pixels of a page, margins included. */
  width: number;
  sharpness: number;
  theme: 'light' | 'dark';
  colours: Colours;
  /** Families, as CSS has them. */
  font: string;
}

const margins = 48;

/** The picture of a view, with the same chart and words as the download of the element. */
export function painted(
  newCanvas: NewCanvas,
  view: View,
  locale: 'id' | 'en',
  { width, sharpness, theme, colours, font }: Wanted,
): HTMLCanvasElement {
  const look: Look = { ink: inkOf(theme, colours, font), locale, sharpness };
  return pictureOf(newCanvas(1, 1), view, middleOf(newCanvas, view, width - margins, look), look);
}

function middleOf(newCanvas: NewCanvas, view: View, width: number, { ink, locale, sharpness }: Look): Middle {
  if (view.state === 'withheld')
    return {
      width,
      height: 96,
      paint: (on, x, y) => hatch(on, { ...ink, context: ink.rule }, x, y, width, 96),
    };
  if (view.state === 'empty') return { width, height: 0, paint() {} };
  const { chart } = view;
  if (!chart) {
    const context = newCanvas(1, 1).getContext('2d') as CanvasRenderingContext2D;
    return listOf(context, view.table, ink, { width, more: words[locale].more });
  }
  const height = Math.round(heightOf(chart, width));
  return {
    width,
    height,
    paint(on, x, y) {
      const canvas = newCanvas(width, height);
      const drawing = draw(canvas, chart, ink, locale, sharpness);
      on.drawImage(canvas, x, y, width, height);
      drawing.destroy();
    },
  };
}
