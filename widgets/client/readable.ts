/** What is not seen but changes how the characters around it are. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\u200b\u2060\ufeff]/gu;

/** Letters that are written from right to left. */
const leftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * An answer whose texts do nothing to the words and digits beside them: imports of before may hold characters that turn
 * the direction of writing. Names in Arabic letters are isolated.
 */
export function readable<Data>(data: Data): Data {
  if (typeof data === 'string') return isolated(data.replace(hidden, '')) as Data;
  if (Array.isArray(data)) return data.map(readable) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, readable(value)])) as Data;
}

const isolated = (text: string): string => (leftward.test(text) ? `\u2068${text}\u2069` : text);
