import type { Ink } from '../charts/ink.js';
import { line, text, wrapped } from '../charts/paint.js';
import type { Middle } from '../charts/picture.js';
import type { Entry, TableModel } from '../charts/view.js';

const gap = 24;
/** Rows that a picture has room for; the table itself has all of them. */
const most = 60;

interface Line {
  words: string;
  size: number;
  colour: string;
  strong?: boolean;
}

interface Row {
  cells: Line[][];
  height: number;
}

const heightOf = (lines: Line[]): number => lines.reduce((sum, { size }) => sum + Math.round(size * 1.4), 0);

/** A table as a picture, for a widget that has no chart. `more` says how many rows are left out. */
export function listOf(
  context: CanvasRenderingContext2D,
  { columns, rows }: TableModel,
  ink: Ink,
  { width, more }: { width: number; more: (count: string) => string },
): Middle {
  const room = (width - gap * (columns.length - 1)) / columns.length;
  const linesOf = ({ text: said, note }: Entry): Line[] => [
    ...wrapped(context, ink, said, room, 14).map((words) => ({ words, size: 14, colour: ink.text })),
    ...wrapped(context, ink, note ?? '', room).map((words) => ({ words, size: 12, colour: ink.muted })),
  ];
  const heads = columns.map((words) => [{ words, size: 13, colour: ink.muted, strong: true }]);
  const left = rows.length - most;
  const tail: Line[][] = left > 0 ? [[{ words: more(String(left)), size: 12, colour: ink.muted }]] : [];
  const all: Row[] = [
    heads,
    ...rows.slice(0, most).map((row) => row.map(linesOf)),
    ...tail.map((cell) => [cell]),
  ].map((cells) => ({ cells, height: Math.max(...cells.map(heightOf)) + 16 }));
  return {
    width,
    height: all.reduce((sum, { height }) => sum + height, 0),
    paint(on, x, y) {
      let top = y;
      for (const { cells, height } of all) {
        cells.forEach((lines, at) => {
          writeCell(on, ink, lines, x + at * (room + gap), top + 8);
        });
        top += height;
        line(on, ink.rule, [x, top - 0.5], [x + width, top - 0.5]);
      }
    },
  };
}

function writeCell(context: CanvasRenderingContext2D, ink: Ink, lines: Line[], x: number, top: number): void {
  let y = top;
  for (const { words, ...style } of lines) {
    const height = Math.round(style.size * 1.4);
    text(context, ink, words, x, y + height / 2, style);
    y += height;
  }
}
