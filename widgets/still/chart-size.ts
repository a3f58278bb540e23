import { narrow } from '../charts/rows.config.js';
import type { ChartModel } from '../charts/view.js';

const between = (least: number, wanted: number, most: number): number =>
  Math.max(least, Math.min(wanted, most));

/** How high a chart of this width is: as in a page, a little higher where it is wide. */
export function heightOf({ kind, points }: ChartModel, width: number): number {
  const rows = points.length + points.filter(({ section }) => section).length;
  switch (kind) {
    case 'rows':
      return width < narrow ? rows * 44 + 32 : rows * 28 + 24;
    case 'shares':
      return points.length * 40;
    case 'spark':
      return between(72, width / 7, 120);
    case 'tiles':
      return between(180, width * 0.6, 400);
    case 'steps':
      return between(264, width * 0.42, 440);
    default:
      return between(224, width * 0.38, 400);
  }
}
