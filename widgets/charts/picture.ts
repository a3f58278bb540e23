import { say } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import type { Size } from './drawing.js';
import { sourceLine } from './facts.js';
import type { Ink } from './ink.js';
import { hatch, type TextStyle, text, widthOf } from './paint.js';
import type { View } from './view.js';

const margin = 24;

/** What stands between the words: a chart as it is drawn already, or what is drawn now. */
export interface Middle extends Size {
  paint(context: CanvasRenderingContext2D, left: number, top: number): void;
}

/** How a picture is drawn; so many of its pixels stand for one of the page. */
export interface Look {
  ink: Ink;
  locale: Locale;
  sharpness: number;
}

/** A line of the picture or its chart: they stand one below the other. */
interface Block {
  height: number;
  paint?(top: number): void;
}

/** Everything that the widget says, on one canvas: a picture that travels without the page still names its source. */
export function pictureOf<Canvas extends HTMLCanvasElement>(
  canvas: Canvas,
  view: View,
  middle: Middle,
  { ink, locale, sharpness }: Look,
): Canvas {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const width = Math.max(middle.width, 272);
  const words = say(locale);
  const { figure, note, remark } = view;
  const said = (told: string | undefined, size: number, colour: string, strong = false) =>
    linesOf(context, ink, told ?? '', width, { size, colour, strong });
  const blocks: Block[] = [
    ...said(view.place ? `${view.heading} · ${view.place}` : view.heading, 13, ink.muted, true),
    { height: 4 },
    ...(figure ? [numberOf(context, ink, figure)] : []),
    ...said(view.sentence, figure ? 14 : 18, ink.text, !figure),
    { height: 12 },
    ...legendOf(context, ink, view, width),
    { height: middle.height, paint: (top) => middle.paint(context, margin, top) },
    { height: 12 },
    ...said(view.chart?.unit, 12, ink.muted),
    ...said(note ?? '', 12, ink.muted),
    ...said(remark, 12, ink.muted),
    ...said(sourceLine(view, locale), 12, ink.muted),
    ...said(view.synthetic ? words.synthetic : '', 12, ink.now, true),
  ];
  canvas.width = (width + 2 * margin) * sharpness;
  canvas.height = (blocks.reduce((sum, { height }) => sum + height, 0) + 2 * margin) * sharpness;
  context.scale(sharpness, sharpness);
  context.fillStyle = ink.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  let top = margin;
  for (const { height, paint } of blocks) {
    paint?.(top);
    top += height;
  }
  return canvas;
}

function linesOf(
  context: CanvasRenderingContext2D,
  ink: Ink,
  words: string,
  width: number,
  style: TextStyle & { size: number },
): Block[] {
  const lines: string[] = [];
  for (const word of words.split(' ').filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(context, ink, longer, style.size, style.strong) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const height = Math.round(style.size * 1.4);
  return lines.map((line) => ({
    height,
    paint: (top) => text(context, ink, line, margin, top + height / 2, style),
  }));
}

/** The number of a tile, large, and its unit beside it. */
function numberOf(
  context: CanvasRenderingContext2D,
  ink: Ink,
  { value, unit }: { value: string; unit: string },
): Block {
  return {
    height: 44,
    paint(top) {
      const style = { baseline: 'alphabetic' } as const;
      text(context, ink, value, margin, top + 34, { ...style, size: 36, strong: true, colour: ink.text });
      const right = margin + widthOf(context, ink, value, 36, true) + 6;
      text(context, ink, unit, right, top + 34, { ...style, size: 16, colour: ink.muted });
    },
  };
}

/** What colours mean, in as many lines as it takes. */
function legendOf(context: CanvasRenderingContext2D, ink: Ink, { legend }: View, width: number): Block[] {
  const lines: Block[] = [];
  let left = width;
  for (const { label, category, step, hue, missing } of legend ?? []) {
    const room = widthOf(context, ink, label) + 18;
    if (left > 0 && left + room > width) {
      lines.push({ height: 20 });
      left = 0;
    }
    const line = lines.at(-1) as Block;
    const [x, before] = [margin + left, line.paint];
    line.paint = (top) => {
      before?.(top);
      if (missing) hatch(context, ink, x, top + 2, 12, 12);
      else {
        context.fillStyle = ink[hue as 'now'] ?? ink.categories[category ?? -1] ?? ink.scale[step ?? 0];
        context.fillRect(x, top + 2, 12, 12);
      }
      text(context, ink, label, x + 18, top + 8, { colour: ink.muted });
    };
    left += room + 16;
  }
  return lines.length > 0 ? [...lines, { height: 8 }] : lines;
}
