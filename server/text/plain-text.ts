/**
 * Characters that are not seen but change how others are: control characters apart from tabs and line breaks, those that
 * turn the direction of writing, invisible ones without a width, and halves of a character.
 */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\u200b\u2060\ufeff]/u;
const everyHidden = new RegExp(hidden, 'gu');

/** The first character of a text that is hidden, by its name (U+202E); undefined where there is none. */
export function hiddenIn(text: string): string | undefined {
  const [found] = hidden.exec(text) ?? [];
  return found && nameOf(found);
}

/** A text for a terminal or a log: hidden characters are written as U+202E. */
export const visible = (text: string): string => text.replace(everyHidden, nameOf);

/** A text of before there was the rule, without what is hidden in it. */
export const readable = (text: string): string => (hidden.test(text) ? text.replace(everyHidden, '') : text);

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
