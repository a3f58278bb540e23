import { breakdownName } from '../catalogue/cell-name.js';
import { type PublicTable, tablesOf } from '../catalogue/tables.js';
import { Period } from '../time/period.js';
import type { CellName } from './stored.js';
import type { TableCell } from './table-cells.js';

/** A cell that may answer instead of a withheld one. */
export interface Candidate {
  table: PublicTable;
  name: CellName;
}

/**
 * What to look for where a cell is withheld, nearest first: its year, where it is a part of one; three years together in the same region, ending in the
 * year or as soon after as possible; then the province, in the same year. `province` is undefined for provinces.
 */
export function coarserCandidates(cell: TableCell, province: string | undefined): Candidate[] {
  const tables = tablesOf(cell.table.measure);
  const pooled = cell.table.periodUnits.includes('YEARS_3') && cell.periodUnit === 'YEAR';
  const windows = pooled ? [0, 1, 2].map((years) => String(Number(cell.period) + years)) : [];
  const inThreeYears = windows.map((period) => nameOf(cell.table, cell, { periodUnit: 'YEARS_3', period }));
  // Finer units are too fine for some places: their year answers.
  const year = Period.named(cell.period, cell.periodUnit).in('YEAR').name;
  const isPart = cell.periodUnit === 'MONTH' || cell.periodUnit === 'QUARTER';
  const wholeYear = isPart ? [nameOf(cell.table, cell, { periodUnit: 'YEAR', period: year })] : [];
  const wider = province === undefined ? [] : tables.filter((table) => answersFor(table, cell));
  return [
    ...wholeYear,
    ...inThreeYears,
    ...wider.map((table) => nameOf(table, cell, { periodUnit: 'YEAR', period: year, regionCode: province })),
  ];
}

/** A table of provinces with the same number of dimensions that knows the cell's values. */
function answersFor(table: PublicTable, { key, dimensions }: TableCell): boolean {
  return (
    table.levels.includes('PROVINCE') &&
    table.periodUnits.includes('YEAR') &&
    table.by.length === dimensions.length &&
    (table.keys?.includes(key) ?? false)
  );
}

function nameOf(table: PublicTable, cell: TableCell, changed: Partial<CellName>): Candidate {
  const { period, periodUnit, regionCode, key } = cell;
  const { measure, by } = table;
  return {
    table,
    name: { measure, breakdown: breakdownName(by), period, periodUnit, regionCode, key, ...changed },
  };
}
