import { readable } from '../text/plain-text.js';
import type { Locale } from './locale.js';

/** The text of a locale; the Indonesian one where the English is missing. */
export function localised<T extends string | null>(locale: Locale, id: T, en: string | null): T | string {
  const text = locale === 'EN' && en ? en : id;
  return text === null ? text : readable(text);
}
