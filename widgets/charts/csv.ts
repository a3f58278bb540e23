import { say } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import type { View } from './view.js';

/** The table of a widget as CSV, what it counts and how precise it is in comment lines first. */
export function csvOf(view: View, locale: Locale): string {
  const words = say(locale);
  const comments = [view.heading, view.definition, `${words.source}: ${view.source}`, view.precision];
  comments.push(...[view.provisional, view.note ?? ''].filter(Boolean));
  if (view.dataUntil) comments.push(`${words.dataUntil} ${view.dataUntil}`);
  if (view.synthetic) comments.push(words.synthetic);
  return [
    ...comments.map((line) => `# ${line.replace(/\s+/g, ' ')}`),
    view.table.columns.map(cell).join(','),
    ...view.table.rows.map((row) =>
      row.map(({ text, raw }) => (raw === undefined ? cell(text) : raw)).join(','),
    ),
    '',
  ].join('\r\n');
}

/** A text that starts like a formula is led by an apostrophe, so that a spreadsheet shows it instead of running it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
