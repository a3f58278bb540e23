import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../language/locale.js';
import { attributes } from '../reply/markup.js';

/** What the script of the widgets asks for one after the other until the first chart of the dashboard stands. */
const chunks = [
  'dashboard',
  'named-batch',
  'indicator.view',
  'shared-address',
  'live-chart',
  'ink',
  'chart.styles',
];

/** Links by which a reader's browser loads those parts at once, with the texts of the language. */
export function preloads(builtWidgets: string, locale: Locale): string {
  const { integrity } = JSON.parse(readFileSync(join(builtWidgets, 'v1', 'build.json'), 'utf8')) as {
    integrity: Record<string, string>;
  };
  const nameOf = (file: string) => file.slice(0, -'-12345678.js'.length);
  return [locale, ...chunks]
    .flatMap((name) => Object.keys(integrity).filter((file) => nameOf(file) === name))
    .map((file) => `<link${attributes({ rel: 'modulepreload', href: `/widgets/v1/${file}` })}>`)
    .join('\n');
}
