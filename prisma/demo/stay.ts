import { type Day, lastDay } from './calendar.js';
import type { Arrival, End, Outcome, Place } from './course.js';
import type { Random } from './random.js';

/** When and how the care of an arrival ends, and when its bed is free again. */
export function stay(
  random: Random,
  { on, referral }: Arrival,
  { setting }: Place,
): { until: Day; end?: End } {
  const inpatient = setting === 'INPATIENT';
  const outcome = random.weighted<Outcome>([
    ['COMPLETED', (inpatient ? 66 : 55) + (referral === 'TAT' ? 5 : 0)],
    ['DROPPED_OUT', inpatient ? 17 : 31],
    ['TERMINATED', inpatient ? 5 : 3],
    ['TRANSFERRED', inpatient ? 6 : 4],
    ['INCARCERATED', 2.4],
    ['DIED', 0.6],
    ['OTHER', 2],
  ]);
  const planned = inpatient ? random.integer(84, 132) : random.integer(56, 112);
  const until = on + (outcome === 'COMPLETED' ? planned : random.integer(7, planned));
  return until <= lastDay ? { until, end: { discharged: until, outcome } } : { until };
}
