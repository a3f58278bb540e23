import { valuesOf } from '../../catalogue/cell-name.js';
import { isProtectedIndicator } from '../../catalogue/indicator-tables.js';
import { type IndicatorId, indicators } from '../../catalogue/indicators.js';
import { type PeriodUnit } from '../../time/period-unit.js';
import type { StoredPoint } from '../stored.js';
import type { IndicatorPoint } from './indicator.type.js';

/** A point before its region and target are loaded. */
export interface SeriesPoint extends IndicatorPoint {
  id: IndicatorId;
  regionCode: string;
}

interface Asked {
  id: IndicatorId;
  unit: PeriodUnit;
  regions: readonly string[];
  periods: readonly string[];
}

/** The stored points of a series, and for periods that are not published yet a point that says so. */
export function pointsOf(
  { id, unit, regions, periods }: Asked,
  stored: readonly StoredPoint[],
  coverage: { last: string } | null,
): SeriesPoint[] {
  const open = periods.filter((period) => !coverage || period > coverage.last);
  // A cleared viewer may read exactly what the public still waits for.
  const isThere = new Set(stored.map(({ regionCode, period }) => `${regionCode} ${period}`));
  const waiting = regions.flatMap((region) =>
    open
      .filter((period) => !isThere.has(`${region} ${period}`))
      .map((period) => notClosed(id, unit, region, period)),
  );
  const order = ({ regionCode, period }: SeriesPoint) => `${regionCode} ${period}`;
  return [...stored.map((one) => shownPoint(id, one)), ...waiting].sort((a, b) =>
    order(a) < order(b) ? -1 : 1,
  );
}

/** A stored figure as readers get it. */
export function shownPoint(id: IndicatorId, stored: StoredPoint): SeriesPoint {
  const { key, ...point } = stored;
  const by = key === '' ? [] : dimensionsOf(id);
  const values = valuesOf(key);
  const dimensions = by.map((dimension, at) => ({ dimension, value: values[at] as string }));
  return { ...point, id, dimensions };
}

function dimensionsOf(id: IndicatorId) {
  const rule = indicators[id];
  return 'curve' in rule ? [] : (rule.terms.PROVINCE?.[0]?.by ?? []);
}

function notClosed(id: IndicatorId, periodUnit: PeriodUnit, regionCode: string, period: string): SeriesPoint {
  return {
    id,
    period,
    periodUnit,
    regionCode,
    value: null,
    numerator: null,
    denominator: null,
    lower: null,
    upper: null,
    step: null,
    exactness: isProtectedIndicator(id) ? 'PROTECTED' : 'EXACT',
    reason: 'NOT_CLOSED',
    dimensions: [],
  };
}
