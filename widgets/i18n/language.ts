import type { Language } from './id.js';
import type { Locale } from './locale.js';

type Known = Partial<Record<Locale, Language>>;

// An address with a question mark loads the script a second time, but not its chunks: both find the same languages.
const shared = globalThis as unknown as Record<symbol, Known>;
const place = Symbol.for(import.meta.url.split('?')[0] as string);
shared[place] ??= {};
const known = shared[place];

/** Loads a language; a reader needs one of them. */
export async function learn(locale: Locale): Promise<void> {
  known[locale] ??= locale === 'en' ? (await import('./en.js')).en : (await import('./id.js')).id;
}

export const speaks = (locale: Locale): boolean => locale in known;

/** What is said in a language that is loaded. */
export const say = (locale: Locale): Language => known[locale] as Language;
