import { html, nothing } from 'lit';
import type { View } from '../charts/view.js';
import { formatDate, type Locale } from '../i18n/locale.js';
import { messages } from '../i18n/messages.js';

/** The table twin: always there for screen readers, seen on demand. */
export function renderTable({ table, heading }: View, shown: boolean) {
  const words =
    table.columns.length > 4 && table.rows.some((row) => row.some(({ text }) => text.length > 24));
  return html`<div class=${shown ? 'twin' : 'hidden'} tabindex=${shown ? '0' : nothing} role="region" aria-label=${heading}>
    <table class=${words ? 'words' : ''}>
      <caption class="hidden">${heading}</caption>
      <thead>
        <tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
      </thead>
      <tbody>
        ${table.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell.text}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

/** Source, how far the data reach, how precise they are, and the mark of invented data. */
export function renderFooter(view: View, locale: Locale) {
  const say = messages[locale];
  return html`<figcaption part="source">
    ${say.source}: ${view.source}.
    ${view.dataUntil ? html`${say.dataUntil} ${formatDate(view.dataUntil, locale)}.` : nothing} ${view.precision}
    ${view.synthetic ? html`<span class="mark">${say.synthetic}</span>` : nothing}
  </figcaption>`;
}
