import type { PeriodUnit } from '../time/period-unit.js';
import type { DimensionName } from './dimensions.js';

/** Names a table of cells: what is counted, split by what, by which unit of periods. */
export interface TableName {
  measure: string;
  by: readonly DimensionName[];
  unit: PeriodUnit;
}

/** A region in a period. */
export interface Place {
  region: string;
  period: string;
}

/** How the dimensions of a table are stored: in alphabetical order, with commas between. */
export const breakdownName = (by: readonly DimensionName[]): string => [...by].sort().join(',');

/** The dimensions of a stored table, in their order. */
export const dimensionsOf = (breakdown: string): DimensionName[] =>
  breakdown === '' ? [] : (breakdown.split(',') as DimensionName[]);

const separator = '|';

/** How the values of a cell's dimensions are stored, in the order of its dimensions. */
export const keyOf = (values: readonly string[]): string => values.join(separator);

/** The values of a stored cell, in the order of its dimensions. */
export const valuesOf = (key: string): string[] => key.split(separator);

/** SQL of the key of a cell from the SQL of its values. */
export const keySql = (values: readonly string[]): string => values.join(` || '${separator}' || `) || "''";

/** Every key of a table whose dimensions have closed lists of values; dimensions in stored order. */
export const keysOf = (lists: readonly (readonly string[])[]): string[] =>
  lists
    .reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]])
    .map(keyOf);

/** A cell's name as one text, the same everywhere: noise depends on it. */
export const cellText = ({
  measure,
  by,
  unit,
  period,
  region,
  key,
}: TableName & Place & { key: string }): string =>
  [measure, breakdownName(by), unit, period, region, key].join(' ');
