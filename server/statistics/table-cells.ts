import { valuesOf } from '../catalogue/cell-name.js';
import type { PublicTable } from '../catalogue/tables.js';
import type { DimensionValue } from './cell.type.js';
import type { Span } from './exact-figures.js';
import type { StoredCell } from './stored.js';
import type { TableRequest } from './table-request.js';

/** A cell before its region is loaded. */
export interface TableCell
  extends Pick<StoredCell, 'period' | 'exactness' | 'halfWidth' | 'step' | 'reason' | 'key'> {
  table: PublicTable;
  periodUnit: TableRequest['unit'];
  regionCode: string;
  dimensions: DimensionValue[];
  value: number | null;
}

/** The stored cells of a table, and for periods that are not published yet a cell that says so. */
export function cellsOf(request: TableRequest, stored: StoredCell[], published: Span | null): TableCell[] {
  const cells = stored.map((cell) => shownCell(cell, request.table));
  const isThere = new Set(stored.map((cell) => nameOf(cell.regionCode, cell.key, cell.period)));
  for (const { regionCode, key } of seriesOf(request, stored)) {
    for (const period of openPeriods(request, published)) {
      if (!isThere.has(nameOf(regionCode, key, period)))
        cells.push(notClosed(regionCode, key, period, request));
    }
  }
  return cells.sort(byRegionPeriodAndValue);
}

const nameOf = (...parts: string[]) => parts.join(' ');

/** Periods in which something may be missing because it is not closed: a protected table closes cell by cell. */
function openPeriods({ table, periods }: TableRequest, published: Span | null): string[] {
  if (table.isProtected) return periods.filter((period) => !published || period >= published.first);
  return published ? periods.filter((period) => period > published.last) : [];
}

/** What a table shows a line of: totals and closed lists for every region asked for, else what was seen there. */
function seriesOf(
  { table, regions }: TableRequest,
  stored: StoredCell[],
): { regionCode: string; key: string }[] {
  const { keys } = table;
  if (keys) return regions.flatMap((regionCode) => keys.map((key) => ({ regionCode, key })));
  return [...new Map(stored.map((cell) => [nameOf(cell.regionCode, cell.key), cell])).values()];
}

/** A stored cell as readers get it. */
export function shownCell(cell: StoredCell, table: PublicTable): TableCell {
  const { period, periodUnit, regionCode, key, exactness, halfWidth, step, reason, value } = cell;
  const dimensions = dimensionsOf(key, table);
  return {
    table,
    periodUnit,
    period,
    regionCode,
    key,
    dimensions,
    exactness,
    halfWidth,
    step,
    reason,
    value: value && Number(value.toFixed(3)),
  };
}

function notClosed(
  regionCode: string,
  key: string,
  period: string,
  { table, unit }: TableRequest,
): TableCell {
  return {
    table,
    periodUnit: unit,
    period,
    regionCode,
    key,
    dimensions: dimensionsOf(key, table),
    exactness: table.isProtected ? 'PROTECTED' : 'EXACT',
    halfWidth: null,
    step: null,
    reason: 'NOT_CLOSED',
    value: null,
  };
}

function dimensionsOf(key: string, { by }: PublicTable): DimensionValue[] {
  const values = valuesOf(key);
  return by.map((dimension, index) => ({ dimension, value: values[index] as string }));
}

function byRegionPeriodAndValue(a: TableCell, b: TableCell): number {
  const text = (cell: TableCell) =>
    [cell.regionCode, cell.period, ...cell.dimensions.map((one) => one.value)].join(' ');
  return text(a) < text(b) ? -1 : 1;
}
