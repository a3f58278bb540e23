import type { Ink } from '../charts/ink.js';
import { line, text, wrapped } from '../charts/paint.js';
import type { Middle } from '../charts/picture.js';
import type { Entry, TableModel } from '../charts/view.js';

const gap = 24;
/** A row takes at least so much of the width: where there is more, rows stand side by side. */
const widthOfRow = 280;
/** Rows that a picture has room for; the table itself has all of them. */
const most = 120;

interface Line {
  words: string;
  size: number;
  colour: string;
  strong?: boolean;
}

/** A table as a picture, for a widget that has no chart. `more` says how many rows are left out. */
export function listOf(
  context: CanvasRenderingContext2D,
  { rows }: TableModel,
  ink: Ink,
  { width, more }: { width: number; more: (count: string) => string },
): Middle {
  const count = Math.max(1, Math.floor((width + gap) / (widthOfRow + gap)));
  const room = (width - gap * (count - 1)) / count;
  const linesOf = ({ text: said, note }: Entry, at: number): Line[] => {
    if (said === '–') return [];
    const [size, strong] = at === 0 ? [14, true] : [13, false];
    return [
      ...wrapped(context, ink, said, room, size).map((words) => ({ words, size, strong, colour: ink.text })),
      ...wrapped(context, ink, note ?? '', room).map((words) => ({ words, size: 12, colour: ink.muted })),
    ];
  };
  const left = rows.length - most;
  const all = rows.slice(0, most).map((row) => row.flatMap(linesOf));
  if (left > 0) all.push([{ words: more(String(left)), size: 12, colour: ink.muted }]);
  const rowsOfColumn = Math.ceil(all.length / count);
  const columns = Array.from({ length: count }, (_none, at) =>
    all.slice(at * rowsOfColumn, (at + 1) * rowsOfColumn),
  );
  return {
    width,
    height: Math.max(...columns.map((column) => column.reduce((sum, lines) => sum + heightOf(lines), 0))),
    paint(on, x, y) {
      columns.forEach((column, at) => {
        writeColumn(on, ink, column, { x: x + at * (room + gap), y, width: room });
      });
    },
  };
}

const lineHeight = ({ size }: Line): number => Math.round(size * 1.4);
const heightOf = (lines: Line[]): number => lines.reduce((sum, one) => sum + lineHeight(one), 16);

function writeColumn(
  context: CanvasRenderingContext2D,
  ink: Ink,
  rows: Line[][],
  { x, y, width }: { x: number; y: number; width: number },
): void {
  let top = y;
  for (const lines of rows) {
    line(context, ink.rule, [x, top + 0.5], [x + width, top + 0.5]);
    let at = top + 8;
    for (const one of lines) {
      const { words, ...style } = one;
      text(context, ink, words, x, at + lineHeight(one) / 2, style);
      at += lineHeight(one);
    }
    top += heightOf(lines);
  }
}
