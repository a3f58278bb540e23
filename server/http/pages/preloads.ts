import type { Locale } from '../../language/locale.js';
import type { Elements } from '../builds/elements.js';
import { attributes } from '../reply/markup.js';

/**
 * Links by which a reader's browser loads at once what the script of the widgets would ask for one after the other until
 * the first chart of a page stands, with the texts of the language.
 */
export function preloads(html: string, elements: Elements, locale: Locale): string {
  const names = [...html.matchAll(/<sinergi-([\w-]+)/g)].map(([, name = '']) => name);
  const first = names.findIndex((name) => elements.find(name)?.shows === 'figures');
  return elements
    .scriptsUntilChart(names.slice(0, first + 1), locale)
    .map((file) => `<link${attributes({ rel: 'modulepreload', href: `/widgets/v1/${file}` })}>`)
    .join('\n');
}
