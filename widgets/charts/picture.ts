import { say } from '../i18n/language.js';
import { formatDate, type Locale } from '../i18n/locale.js';
import type { Size } from './drawing.js';
import type { Ink } from './ink.js';
import { text, widthOf } from './paint.js';
import type { View } from './view.js';

const margin = 24;

/** A chart, its size in the page, and how many of its pixels stand for one of the page. */
interface Drawn {
  chart: HTMLCanvasElement;
  size: Size;
  sharpness: number;
}

/** Everything that the widget says, on one canvas: a picture that travels without the page still names its source. */
export function pictureOf(
  view: View,
  { chart, size, sharpness }: Drawn,
  ink: Ink,
  locale: Locale,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const width = Math.max(size.width, 320);
  const words = say(locale);
  const until = view.dataUntil ? `${words.dataUntil} ${formatDate(view.dataUntil, locale)}. ` : '';
  const foot = `${words.source}: ${view.source}. ${until}${view.precision}`;
  const lines = [
    ...linesOf(context, ink, view.heading, width, 13, true, ink.muted),
    ...linesOf(context, ink, sentenceOf(view), width, 18, true, ink.text),
  ];
  const after = [
    ...linesOf(context, ink, view.chart?.unit ?? '', width, 12, false, ink.muted),
    ...linesOf(context, ink, foot, width, 12, false, ink.muted),
    ...(view.synthetic ? linesOf(context, ink, words.synthetic, width, 12, true, ink.now) : []),
  ];
  const heightOf = (all: Line[]) => all.reduce((sum, one) => sum + one.height, 0);
  canvas.width = (width + 2 * margin) * sharpness;
  canvas.height = (heightOf(lines) + size.height + heightOf(after) + 2 * margin + 24) * sharpness;
  context.scale(sharpness, sharpness);
  context.fillStyle = ink.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const chartTop = write(context, ink, lines, margin) + 12;
  context.drawImage(chart, margin, chartTop, size.width, size.height);
  write(context, ink, after, chartTop + size.height + 12);
  return canvas;
}

interface Line {
  words: string;
  size: number;
  strong: boolean;
  colour: string;
  height: number;
}

const sentenceOf = ({ figure, sentence }: View): string =>
  figure ? `${figure.value} ${figure.unit}: ${sentence}` : sentence;

function linesOf(
  context: CanvasRenderingContext2D,
  ink: Ink,
  words: string,
  width: number,
  size: number,
  strong: boolean,
  colour: string,
): Line[] {
  const lines: string[] = [];
  for (const word of words.split(' ').filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(context, ink, longer, size, strong) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => ({ words: line, size, strong, colour, height: Math.round(size * 1.4) }));
}

function write(context: CanvasRenderingContext2D, ink: Ink, lines: Line[], top: number): number {
  let y = top;
  for (const { words, height, ...style } of lines) {
    text(context, ink, words, margin, y + height / 2, style);
    y += height;
  }
  return y;
}
