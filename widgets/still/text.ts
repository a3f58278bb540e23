import type { View } from '../charts/view.js';
import { say } from '../i18n/language.js';
import { formatDate, type Locale } from '../i18n/locale.js';

/** What a picture shows, in sentences. */
export function textOf(view: View, locale: Locale): string {
  const words = say(locale);
  const { figure, heading, sentence, place, source, dataUntil, synthetic } = view;
  return [
    `${heading}${place ? `, ${place}` : ''}.`,
    figure ? `${figure.value} ${figure.unit}.` : '',
    sentence,
    view.note,
    view.remark,
    `${words.source}: ${source}.`,
    dataUntil ? `${words.dataUntil} ${formatDate(dataUntil, locale)}.` : '',
    view.provisional,
    synthetic ? `${words.synthetic}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
