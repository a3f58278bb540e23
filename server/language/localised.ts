/** A text in both languages. */
export interface Localised {
  id: string;
  en: string;
}
