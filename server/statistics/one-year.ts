import { NotInCatalogueError } from './errors.js';
import type { PeriodInput } from './period.input.js';

/** The one year that is asked for. Refuses other periods, which the catalogue does not hold. */
export function oneYear(period: PeriodInput, [year, ...more]: string[], what: string): string {
  if (period.unit === 'YEAR' && year && more.length === 0) return year;
  throw new NotInCatalogueError(
    `${what} is published for one year at a time (ask with unit: YEAR, from: "2024", to: "2024")`,
    { regionLevel: 'PROVINCE', periodUnit: 'YEAR' },
  );
}
