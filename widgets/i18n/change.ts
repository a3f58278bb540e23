import { say } from './language.js';
import { formatNumber, formatPercent, formatShort, type Locale } from './locale.js';

/** A value and how precise it is: ± half a width, an interval, or a step to which it is rounded; exact without any. */
export interface Measured {
  value: number;
  step?: number | null;
  halfWidth?: number | null;
  lower?: number | null;
  upper?: number | null;
}

/** Up or down only where the difference is larger than what the precision of both values leaves open. */
export type Change = 'up' | 'down' | 'same' | 'unclear';

export function changeBetween(before: Measured, now: Measured): Change {
  const difference = now.value - before.value;
  const open = Math.hypot(halfOf(before), halfOf(now));
  if (open > 0 && Math.abs(difference) <= open) return 'unclear';
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
}

function halfOf({ step, halfWidth, lower, upper }: Measured): number {
  if (step && step > 1) return step / 2;
  if (typeof halfWidth === 'number') return halfWidth;
  return typeof lower === 'number' && typeof upper === 'number' ? (upper - lower) / 2 : 0;
}

/** A change of a count in words: by how much, and in percent where the earlier count is no small one. */
export function sayChange(before: Measured, now: Measured, then: string, locale: Locale): string {
  const difference = Math.abs(now.value - before.value);
  const share = before.value >= 20 ? ` (${formatPercent(difference / before.value, locale)})` : '';
  return say(locale).change[changeBetween(before, now)](`${formatShort(difference, locale)}${share}`, then);
}

/** A change of a percentage in words, in points. */
export function sayPoints(before: Measured, now: Measured, then: string, locale: Locale): string {
  const points = Number(Math.abs(now.value - before.value).toFixed(2));
  const { change } = say(locale);
  return change[changeBetween(before, now)](`${formatNumber(points, locale)} ${change.points}`, then);
}

/** Where a value stands to its target; about at it where the precision leaves that open. */
export function sayTarget(now: Measured, target: number, shown: string, locale: Locale): string {
  const change = changeBetween({ value: target }, now);
  const side = change === 'up' ? 'above' : change === 'down' ? 'below' : 'at';
  return say(locale).change[side](shown);
}
