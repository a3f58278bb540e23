import { unknown } from '../../../catalogue/dimensions.js';

/** A population as SQL that depends on the day up to which records are seen; in the order in which they build on each other. */
export type Populations = Record<string, (asOf: string) => string>;

/** A missing value counts, as unknown. */
export const known = (column: string) => `COALESCE(${column}::text, '${unknown}')`;

export const yearOf = (day: string) => `extract(year FROM ${day})::int`;

/** Age in the year of the event, as far as the year of birth tells. */
export const ageBand = (day: string, birthYear: string) => `
  CASE WHEN ${birthYear} IS NULL THEN '${unknown}'
       WHEN ${yearOf(day)} - ${birthYear} < 18 THEN 'UNDER_18'
       WHEN ${yearOf(day)} - ${birthYear} < 25 THEN '18_24'
       WHEN ${yearOf(day)} - ${birthYear} < 35 THEN '25_34'
       WHEN ${yearOf(day)} - ${birthYear} < 45 THEN '35_44'
       ELSE '45_PLUS' END`;

/** The status at the contact nearest to a day, within thirty days of it. */
export const statusAt = (day: number) => `
  (array_agg(f.status::text ORDER BY abs(f.contacted - e.discharged - ${day}), f.contacted)
     FILTER (WHERE abs(f.contacted - e.discharged - ${day}) <= 30))[1]`;
