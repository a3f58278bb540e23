import { daysForLateReports } from '../catalogue/closing.js';
import { type Day, plusDays } from '../time/day.js';
import { Period } from '../time/period.js';
import type { CalendarUnit } from '../time/period-unit.js';

/** The days of the first and the last fact. */
export interface FactRange {
  first: Day;
  last: Day;
}

/**
 * The periods that may be published, in their order: from the one of the first fact to the last that is over, waited
 * for, and not after the month of the last fact. None where there is no such period.
 */
export function closedPeriods(unit: CalendarUnit, facts: FactRange, asOf: Day): Period[] {
  const covered = Period.at(facts.last, 'MONTH').lastDay;
  const waitedFor = plusDays(asOf, -daysForLateReports);
  const running = Period.at(plusDays(covered < waitedFor ? covered : waitedFor, 1), unit);
  return Period.at(facts.first, unit).upTo(running.plus(-1));
}
