import { catalogue, keySeparator } from '../publish/catalogue.js';
import type { StoredCell } from './cell.loader.js';
import type { DimensionValue } from './cell.type.js';
import type { TableRequest } from './table-request.js';

/** A cell before its region is loaded. */
export interface TableCell extends Pick<StoredCell, 'period' | 'exactness' | 'halfWidth' | 'reason'> {
  regionCode: string;
  dimensions: DimensionValue[];
  value: number | null;
}

interface Coverage {
  periodUnit: string;
  lastPeriod: string;
}

/** The stored cells of a table, and for periods that are not published yet a cell that says so. */
export function cellsOf(request: TableRequest, stored: StoredCell[], coverage: Coverage[]): TableCell[] {
  const published = coverage.find((one) => one.periodUnit === request.unit)?.lastPeriod;
  const open = published === undefined ? [] : request.periods.filter((period) => period > published);
  const cells = stored.map((cell) => shown(cell, request));
  for (const { regionCode, key } of seriesOf(request, stored)) {
    for (const period of open) cells.push(notClosed(regionCode, key, period, request));
  }
  return cells.sort(byRegionPeriodAndValue);
}

/** What a table shows a line of: totals and closed lists for every region asked for, else what was seen there. */
function seriesOf(
  { measure, dimensions, regions }: TableRequest,
  stored: StoredCell[],
): { regionCode: string; key: string }[] {
  const [only, second] = dimensions;
  const keys = !only ? [''] : second ? undefined : catalogue[measure].values?.[only];
  if (keys) return regions.flatMap((regionCode) => keys.map((key) => ({ regionCode, key })));
  return [...new Map(stored.map((cell) => [`${cell.regionCode} ${cell.key}`, cell])).values()];
}

function shown(cell: StoredCell, request: TableRequest): TableCell {
  const { period, regionCode, key, exactness, halfWidth, reason, value } = cell;
  const dimensions = dimensionsOf(key, request);
  return {
    period,
    regionCode,
    dimensions,
    exactness,
    halfWidth,
    reason,
    value: value && Number(value.toFixed(3)),
  };
}

function notClosed(regionCode: string, key: string, period: string, request: TableRequest): TableCell {
  const dimensions = dimensionsOf(key, request);
  return {
    period,
    regionCode,
    dimensions,
    exactness: 'EXACT',
    halfWidth: null,
    reason: 'NOT_CLOSED',
    value: null,
  };
}

function dimensionsOf(key: string, { dimensions }: TableRequest): DimensionValue[] {
  const values = key.split(keySeparator);
  return dimensions.map((dimension, index) => ({ dimension, value: values[index] as string }));
}

function byRegionPeriodAndValue(a: TableCell, b: TableCell): number {
  const text = (cell: TableCell) =>
    [cell.regionCode, cell.period, ...cell.dimensions.map((one) => one.value)].join(' ');
  return text(a) < text(b) ? -1 : 1;
}
