import { Period } from '../../time/period.js';
import type { StatisticsContext } from '../statistics.context.js';
import type { SeriesPoint } from './series-points.js';

/**
 * Widgets of earlier builds calculate beds and shares from bed-days, which are no longer public: they get what the
 * public beds and the rounded share make of them, so that they go on saying what is true.
 */
export async function withBedDays(
  points: readonly SeriesPoint[],
  statistics: StatisticsContext['statistics'],
): Promise<SeriesPoint[]> {
  const beds = await Promise.all(
    points.map(({ periodUnit, period, regionCode }) =>
      statistics.cell.load({ measure: 'BEDS', breakdown: '', periodUnit, period, regionCode, key: '' }),
    ),
  );
  return points.map((point, at) => {
    const { value, period, periodUnit } = point;
    const many = beds[at]?.value;
    if (value === null || !many) return point;
    const denominator = Math.round(Number(many.toFixed(3)) * Period.named(period, periodUnit).days);
    return { ...point, numerator: Math.round((value / 100) * denominator), denominator };
  });
}
