import type { id } from './id.js';
import type { Locale } from './locale.js';

/** Everything that widgets share in words. */
export type Language = typeof id;

const known: Partial<Record<Locale, Language>> = {};

/** Loads a language; a reader needs one of them. */
export async function learn(locale: Locale): Promise<void> {
  known[locale] ??= locale === 'en' ? (await import('./en.js')).en : (await import('./id.js')).id;
}

export const speaks = (locale: Locale): boolean => locale in known;

/** What is said in a language that is loaded. */
export function say(locale: Locale): Language {
  const language = known[locale];
  if (!language) throw new Error(`language not loaded: ${locale}`);
  return language;
}
