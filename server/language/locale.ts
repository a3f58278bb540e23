/** The languages of every text, Indonesian first. */
export const Locale = { ID: 'ID', EN: 'EN' } as const;
export type Locale = (typeof Locale)[keyof typeof Locale];
