import { type Day, plusDays } from '../time/day.js';
import { Period } from '../time/period.js';

/** Days after a period and its horizon in which late reports are awaited. */
export const daysForLateReports = 45;

/** The day from which a period may be published: its figures are waited for, late reports included. */
export const opensOn = (period: Period, horizonDays: number): Day =>
  plusDays(period.lastDay, horizonDays + daysForLateReports);

/** Whether a year is over and its figures are waited for on a day. */
export function isClosed(year: number, horizonDays: number, asOf: Day): boolean {
  return opensOn(Period.named(String(year), 'YEAR'), horizonDays) <= asOf;
}

/** The day from which a publish makes a year's numbers final: every horizon is over, and everything late is in. */
export const finalDay = (year: number): Day => `${year + 2}-07-01` as Day;

/** Whether the numbers of a year are final in a release as of a day, rather than provisional. */
export const isFinal = (year: number, asOf: Day): boolean => asOf >= finalDay(year);
