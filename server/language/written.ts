import { type Day, dateOf } from '../time/day.js';
import { type Locale, tagOf } from './locale.js';

/** A number as readers of a language write it. */
export const numberIn = (locale: Locale, value: number, { decimals }: { decimals?: number } = {}): string =>
  value.toLocaleString(tagOf[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? 2,
  });

/** A day as readers of a language write it. */
export const dayIn = (locale: Locale, day: Day): string =>
  dateOf(day).toLocaleDateString(tagOf[locale], { dateStyle: 'long', timeZone: 'UTC' });
