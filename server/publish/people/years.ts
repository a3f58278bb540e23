import type { YearUnit } from '../../time/period-unit.js';

/** The years of a period, which is a year or three years named by the last. */
export function yearsOf(unit: YearUnit, last: number): number[] {
  return unit === 'YEAR' ? [last] : [last - 2, last - 1, last];
}
