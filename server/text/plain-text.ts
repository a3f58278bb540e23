/** Why a text is refused. */
interface Reason {
  en: string;
  id: string;
}

/**
 * Characters that are not seen but change how others are: control characters apart from tabs and line breaks, those that
 * turn the direction of writing, invisible ones without a width, and halves of a character.
 */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\u200b\u2060\ufeff]/u;
const everyHidden = new RegExp(hidden, 'gu');

/** Why a text may not stand in a record, by the rules "plain text" and "length" (docs/import.md). */
export function refusalOfText(text: string, longest: number): Reason | undefined {
  if (text.length > longest)
    return {
      en: `must be at most ${longest} characters (rule: length)`,
      id: `paling panjang ${longest} karakter (aturan: panjang)`,
    };
  const [found] = hidden.exec(text) ?? [];
  return found === undefined
    ? undefined
    : {
        en: `holds the hidden character ${nameOf(found)}; write it without (rule: plain text)`,
        id: `berisi karakter tersembunyi ${nameOf(found)}; tulis tanpa itu (aturan: teks polos)`,
      };
}

/** A text for a terminal or a log: hidden characters are written as U+202E. */
export const visible = (text: string): string => text.replace(everyHidden, nameOf);

/** A text of before there was the rule, without what is hidden in it. */
export const readable = (text: string): string => (hidden.test(text) ? text.replace(everyHidden, '') : text);

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
