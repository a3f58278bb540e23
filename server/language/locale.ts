/** The languages of every text, Indonesian first; their names as GraphQL has them. */
export const Locale = { ID: 'id', EN: 'en' } as const;
export type Locale = (typeof Locale)[keyof typeof Locale];

export const locales: readonly Locale[] = Object.values(Locale);

/** Languages as BCP 47 has them, for numbers and days. */
export const tagOf = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** The language that a text names (en, en_GB.UTF-8, EN-US); Indonesian where it names no other that is here. */
export const localeOf = (text: string | null | undefined): Locale =>
  /^en\b|^en_/i.test(text ?? '') ? Locale.EN : Locale.ID;
