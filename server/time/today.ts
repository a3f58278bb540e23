import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.js';

/** The day that people of western Indonesia (WIB) call today. */
export function today(now = new Date()): Day {
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  return instant.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toString() as Day;
}
