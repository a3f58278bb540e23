import type { Described } from '../elements/descriptions.js';

/** The example of a widget as a webmaster writes it into a page. */
export function markupOf({ name, example }: Described): string {
  const written = Object.entries(example.attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<sinergi-${name}${written.join('')}></sinergi-${name}>`;
}
