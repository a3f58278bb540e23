import { createHmac } from 'node:crypto';
import { type CalendarUnit } from '../../time/period-unit.js';

/** A figure as the public sees it: rounded to a step, or why there is none. */
export interface Shown {
  value: number | null;
  /** What it was rounded to; null where it is as counted. */
  step: number | null;
  reason: 'NOT_REPORTED' | 'TOO_SMALL' | 'FEWER_THAN_5' | null;
}

const none = (reason: Shown['reason']): Shown => ({ value: null, step: null, reason });

/**
 * How full beds are, in steps so coarse that one stay hardly moves them: to whole per cent from 200 beds, to 5 from 40,
 * to 10 below; under 20 beds by the year only.
 */
export function shownOccupancy(percent: number | null, beds: number, unit: CalendarUnit): Shown {
  if (percent === null) return none('NOT_REPORTED');
  if (beds < 20 && unit !== 'YEAR') return none('TOO_SMALL');
  const step = beds >= 200 ? 1 : beds >= 40 ? 5 : 10;
  return { value: Math.round(percent / step) * step, step, reason: null };
}

/** Waiting people are rounded to a multiple of this, and fewer are not told apart. */
const waitingStep = 5;

/**
 * People waiting, rounded to a neighbouring multiple of 5: up as often as the count is near to it, so that the mean
 * stays. The key, the region and the count decide, not the period: averaging over months gives nothing more away.
 */
export function shownWaiting(count: number | null, region: string, noiseKey: Buffer): Shown {
  if (count === null) return none('NOT_REPORTED');
  if (count < waitingStep) return none('FEWER_THAN_5');
  const below = count - (count % waitingStep);
  const digest = createHmac('sha256', noiseKey)
    .update(JSON.stringify(['WAITING', region, count]))
    .digest();
  const uniform = Number(digest.readBigUInt64BE() >> 11n) / 2 ** 53;
  const isUp = uniform < (count % waitingStep) / waitingStep;
  return { value: isUp ? below + waitingStep : below, step: waitingStep, reason: null };
}
