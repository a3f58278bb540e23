import { dayOf } from '../time/day.js';
import { Period } from '../time/period.js';
import type { PeriodInput } from './period.input.js';
import { isRelative, periodsOf } from './read-periods.js';
import type { StatisticsContext } from './statistics.context.js';

/**
 * The names of the periods asked for. `lastPublished` reads the last one of what is asked, and is called only where
 * the question needs it; where nothing is published, LATEST is the period in which the data end.
 */
export async function askedPeriods(
  period: PeriodInput,
  { release }: StatisticsContext['statistics'],
  lastPublished: () => Promise<string | undefined>,
): Promise<string[]> {
  const { unit } = period;
  const published = isRelative(period) ? await lastPublished() : undefined;
  const latest = published
    ? Period.named(published, unit)
    : Period.at(dayOf(release.dataUntil ?? release.asOf), unit);
  return periodsOf(period, latest).map(({ name }) => name);
}
