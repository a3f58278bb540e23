import { isRelative, type PeriodInput, periodAt, periodsOf } from './period.input.js';
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
  const latest = isRelative(period) ? await lastPublished() : undefined;
  return periodsOf(period, latest ?? periodAt(release.dataUntil ?? release.asOf, period.unit));
}
