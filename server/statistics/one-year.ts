import type { Localised } from '../language/localised.js';
import { type PeriodUnit } from '../time/period-unit.js';
import { catalogueWords } from './asking.words.js';
import { NotInCatalogueError } from './errors.js';
import type { PeriodInput } from './period.input.js';

/**
 * The one year that is asked for, or with `units` the one period of another unit that is named by a year. Refuses other
 * periods, which the catalogue does not hold; `hint` adds to the way out.
 */
export function oneYear(
  period: PeriodInput,
  [year, ...more]: string[],
  what: Localised,
  { units = ['YEAR'], hint }: { units?: readonly PeriodUnit[]; hint?: Localised } = {},
): string {
  if (units.includes(period.unit) && year && more.length === 0) return year;
  throw new NotInCatalogueError(catalogueWords.oneYear(what, hint), {
    regionLevel: 'PROVINCE',
    periodUnit: 'YEAR',
  });
}
