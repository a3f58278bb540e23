import { type PeriodUnit } from '../time/period-unit.js';
import { NotInCatalogueError } from './errors.js';
import type { PeriodInput } from './period.input.js';

/**
 * The one year that is asked for, or with `units` the one period of another unit that is named by a year. Refuses other
 * periods, which the catalogue does not hold; `hint` adds to the way out.
 */
export function oneYear(
  period: PeriodInput,
  [year, ...more]: string[],
  what: string,
  { units = ['YEAR'], hint = '' }: { units?: readonly PeriodUnit[]; hint?: string } = {},
): string {
  if (units.includes(period.unit) && year && more.length === 0) return year;
  throw new NotInCatalogueError(
    `${what} is published for one year at a time (ask with unit: YEAR, from: "2024", to: "2024"${hint})`,
    { regionLevel: 'PROVINCE', periodUnit: 'YEAR' },
  );
}
