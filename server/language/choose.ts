import type { Locale } from './locale.js';

/** The text of a locale; the Indonesian one where the English is missing. */
export function localised<T extends string | null>(locale: Locale, id: T, en: string | null): T | string {
  return locale === 'EN' && en ? en : id;
}
