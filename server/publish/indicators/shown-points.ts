import type { PoolClient } from 'pg';
import { breakdownName } from '../../catalogue/cell-name.js';
import { type IndicatorId, indicatorIds, indicators } from '../../catalogue/indicators.js';
import { type Figure, noFigure } from './figure.js';
import type { IndicatorPoint } from './indicator-points.js';

interface Row extends Pick<IndicatorPoint, 'unit' | 'period' | 'region' | 'key'> {
  value: string | null;
  step: number | null;
  reason: Figure['reason'];
}

/** The figures that stand in a public table as they are: without numerator and denominator, which are not public. */
export async function shownPoints(client: PoolClient): Promise<IndicatorPoint[]> {
  const points = indicatorIds.map((indicator) => pointsOf(client, indicator));
  return (await Promise.all(points)).flat();
}

async function pointsOf(client: PoolClient, indicator: IndicatorId): Promise<IndicatorPoint[]> {
  const rule = indicators[indicator];
  if ('curve' in rule || !rule.shown) return [];
  const { rows } = await client.query<Row>(
    `SELECT period_unit::text AS unit, period, region_code AS region, key, value, step, reason::text AS reason
     FROM new_cell WHERE measure = $1 AND breakdown = $2
     ORDER BY period_unit, region_code COLLATE "C", period COLLATE "C", key COLLATE "C"`,
    [rule.shown.measure, breakdownName(rule.shown.by)],
  );
  return rows.map(({ value, step, reason, ...of }) => ({
    indicator,
    ...of,
    ...noFigure(reason ?? 'NOT_REPORTED', 'EXACT'),
    value: value === null ? null : Number(value),
    step,
    reason,
  }));
}
