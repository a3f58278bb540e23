import { daysForLateReports } from '../../catalogue/periods.js';

/** The last day of a year and of the days that its figures wait for, late reports included. */
export function isClosed(year: number, horizonDays: number, asOf: string): boolean {
  const waited = Date.UTC(year, 11, 31 + horizonDays + daysForLateReports);
  return waited <= Date.parse(`${asOf}T00:00:00Z`);
}

/** The years of a period, which is a year or three years named by the last. */
export function yearsOf(unit: 'YEAR' | 'YEARS_3', last: number): number[] {
  return unit === 'YEAR' ? [last] : [last - 2, last - 1, last];
}
