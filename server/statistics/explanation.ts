import { opensOn } from '../catalogue/closing.js';
import { smallestDenominator } from '../catalogue/protection.js';
import type { WithheldReason } from '../database/generated/enums.js';
import type { Locale } from '../language/locale.js';
import { dayIn, numberIn } from '../language/written.js';
import { Period } from '../time/period.js';
import { type PeriodUnit } from '../time/period-unit.js';
import { explanationWords as say } from './explanation.words.js';

/** What is shown instead of a withheld number. */
export interface Instead {
  value: number | null;
  period: string;
  periodUnit: PeriodUnit;
  regionName: string;
}

/** What decides how a number is to be read. */
export interface Explained {
  value: number | null;
  isProtected: boolean;
  /** Protected counts below this are withheld in its release. */
  threshold: number;
  /** Of a protected count, in people. */
  halfWidth?: number | null;
  /** What an exact value was rounded to. */
  step?: number | null;
  /** 95 % interval of a figure. */
  lower?: number | null;
  upper?: number | null;
  reason: WithheldReason | null;
  period: string;
  periodUnit: PeriodUnit;
  horizonDays: number;
}

/** One sentence for readers: how precise a number is, or why it is withheld and what is shown instead. */
export function explain(one: Explained, instead: Instead | null, locale: Locale): string {
  if (one.reason === 'NOT_REPORTED') return say.notReported[locale];
  if (one.reason === 'FEWER_THAN_5') return say.fewerThan5[locale];
  if (one.reason === 'NOT_CLOSED') {
    const opens = opensOn(Period.named(one.period, one.periodUnit), one.horizonDays);
    return say.awaited[locale](dayIn(locale, opens));
  }
  if (one.reason === 'TOO_SMALL') return `${tooSmall(one, locale)}${insteadOf(instead, locale)}`;
  return precision(one, locale);
}

function tooSmall({ lower, isProtected, threshold }: Explained, locale: Locale): string {
  if (!isProtected) return say.tooFewBeds[locale];
  // Figures have an interval where counts have a half-width: a figure needs enough people behind it.
  return lower === undefined ? say.tooFew[locale](threshold) : say.tooFewForRate[locale](smallestDenominator);
}

function insteadOf(instead: Instead | null, locale: Locale): string {
  if (!instead || instead.value === null) return '';
  const { value, period, periodUnit, regionName } = instead;
  const when = periodUnit === 'YEARS_3' ? `${Number(period) - 2}–${period}` : period;
  return say.instead[locale](numberIn(locale, value), regionName, when);
}

function precision({ isProtected, halfWidth, step, lower, upper }: Explained, locale: Locale): string {
  if (step && step > 1) return say.rounded[locale](step);
  const hasInterval = typeof lower === 'number' && typeof upper === 'number';
  const lead = (isProtected ? say.protected : say.exact)[locale];
  if (!isProtected && !hasInterval) return `${lead}.`;
  return hasInterval
    ? say.between[locale](lead, numberIn(locale, lower), numberIn(locale, upper))
    : say.within[locale](lead, halfWidth);
}
