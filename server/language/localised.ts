import { readable } from '../text/plain-text.js';
import { type Locale, locales } from './locale.js';

/** The same in every language: a text, or what makes one of some facts. */
export type Localised<Value = string> = Readonly<Record<Locale, Value>>;

/** A text in every language, Indonesian first. */
export const words = <Value = string>(id: Value, en: Value): Localised<Value> => ({ id, en });

/** What is made the same way in every language. */
export const inEach = <Value>(make: (locale: Locale) => Value): Localised<Value> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localised<Value>;

/** The name of what has an Indonesian one and perhaps an English one. */
export const nameIn = <Name extends string | null>(
  locale: Locale,
  id: Name,
  en: string | null,
): Name | string => {
  const text = locale === 'en' && en ? en : id;
  return text === null ? text : readable(text);
};

/** What readers call each value of an enumeration. */
export type Labels<Value extends string> = Readonly<Record<Value, Localised>>;
