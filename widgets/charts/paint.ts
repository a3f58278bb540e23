import type { Ink } from './ink.js';

type Context = CanvasRenderingContext2D;

export interface TextStyle {
  size?: number;
  strong?: boolean;
  colour: string;
  align?: CanvasTextAlign;
  baseline?: CanvasTextBaseline;
}

export const fontOf = (ink: Ink, size = 12, strong = false): string =>
  `${strong ? 600 : 400} ${size}px ${ink.font}`;

export function text(
  context: Context,
  ink: Ink,
  words: string,
  x: number,
  y: number,
  style: TextStyle,
): void {
  context.font = fontOf(ink, style.size, style.strong);
  context.fillStyle = style.colour;
  context.textAlign = style.align ?? 'left';
  context.textBaseline = style.baseline ?? 'middle';
  context.fillText(words, x, y);
}

export function widthOf(context: Context, ink: Ink, words: string, size = 12, strong = false): number {
  context.font = fontOf(ink, size, strong);
  return context.measureText(words).width;
}

/** As much of the words as fits, with an ellipsis where some do not. */
export function fitted(context: Context, ink: Ink, words: string, width: number, size = 12): string {
  if (widthOf(context, ink, words, size) <= width) return words;
  let kept = words;
  while (kept.length > 1 && widthOf(context, ink, `${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** One line, or two where one is too long. */
export function wrapped(context: Context, ink: Ink, words: string, width: number, size = 12): string[] {
  if (widthOf(context, ink, words, size) <= width) return [words];
  const parts = words.split(' ');
  let first = parts.shift() ?? '';
  while (parts.length > 0 && widthOf(context, ink, `${first} ${parts[0]}`, size) <= width)
    first += ` ${parts.shift()}`;
  const lines = [first, parts.join(' ')].filter(Boolean);
  return lines.map((line) => fitted(context, ink, line, width, size));
}

export function line(
  context: Context,
  colour: string,
  from: [number, number],
  to: [number, number],
  { dash = [] as number[], width = 1 } = {},
): void {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
  context.restore();
}

/** What is withheld is hatched: neither a value nor nothing. */
export function hatch(context: Context, ink: Ink, x: number, y: number, width: number, height: number): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = ink.context;
  context.lineWidth = 1.5;
  context.beginPath();
  for (let start = x - height; start < x + width; start += 6) {
    context.moveTo(start, y + height);
    context.lineTo(start + height, y);
  }
  context.stroke();
  context.restore();
}

/** From one end of a 95 % interval to the other, with small feet; readable on a bar and beside it. */
export function whisker(context: Context, ink: Ink, from: [number, number], to: [number, number]): void {
  const upright = from[0] === to[0];
  const feet = [from, to].map(([x, y]): [[number, number], [number, number]] =>
    upright
      ? [
          [x - 3, y],
          [x + 3, y],
        ]
      : [
          [x, y - 3],
          [x, y + 3],
        ],
  );
  for (const [colour, width] of [
    [ink.paper, 3],
    [ink.text, 1],
  ] as const) {
    line(context, colour, from, to, { width });
    for (const [start, end] of feet) line(context, colour, start, end, { width });
  }
}

/** Text on a colour: dark or light, whichever is read better. */
export function inkOn(context: CanvasRenderingContext2D, colour: string, ink: Ink): string {
  const ground = luminance(context, colour);
  const contrast = (other: string) => {
    const [light = 0, dark = 0] = [ground, luminance(context, other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  return contrast(ink.text) > contrast(ink.paper) ? ink.text : ink.paper;
}

/** Relative luminance as WCAG has it. The canvas turns any colour into #rrggbb, or rgba(…) where it is not opaque. */
function luminance(context: CanvasRenderingContext2D, colour: string): number {
  context.fillStyle = colour;
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)/.exec(context.fillStyle) ?? [])
    .slice(1)
    .map((part) => (Number.parseInt(part, 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A line through places; a missing one is a gap. */
export function path(
  context: CanvasRenderingContext2D,
  colour: string,
  places: ({ x: number; y: number } | null)[],
  width: number,
): void {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.beginPath();
  places.forEach((place, at) => {
    if (!place) return;
    if (places[at - 1]) context.lineTo(place.x, place.y);
    else context.moveTo(place.x, place.y);
  });
  context.stroke();
  context.restore();
}

export function dot(
  context: CanvasRenderingContext2D,
  colour: string,
  ink: Ink,
  { x, y }: { x: number; y: number },
): void {
  context.beginPath();
  context.arc(x, y, 5, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = ink.paper;
  context.lineWidth = 1.5;
  context.stroke();
}
