import { words } from './localised.js';

/** Why a text may not stand in a record. */
export const textRuleWords = {
  tooLong: (longest: number) =>
    words(
      `paling panjang ${longest} karakter (aturan: panjang)`,
      `must be at most ${longest} characters (rule: length)`,
    ),
  hidden: (name: string) =>
    words(
      `berisi karakter tersembunyi ${name}; tulis tanpa itu (aturan: teks polos)`,
      `holds the hidden character ${name}; write it without (rule: plain text)`,
    ),
};
