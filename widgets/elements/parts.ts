import { html, nothing } from 'lit';
import { remarkOf, sourceLine } from '../charts/facts.js';
import type { Entry, View } from '../charts/view.js';
import { say } from '../i18n/language.js';
import type { Widget } from './widget.js';

/** The table twin: always there for screen readers, seen on demand. */
export function renderTable({ table: { columns, rows }, heading }: View, shown: boolean) {
  // A column of figures stays one where some are missing.
  const kinds = columns.map((_column, at) =>
    rows.some((row) => row[at]?.raw !== undefined) ? 'figure' : '',
  );
  return html`<div
    class=${shown ? 'twin' : 'hidden'}
    tabindex=${shown ? '0' : nothing}
    role="group"
    aria-label=${heading}
  >
    <table part="table">
      <caption class="hidden">${heading}</caption>
      <thead>
        <tr>${columns.map((column, at) => html`<th scope="col" class=${kinds[at]}>${column}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr>${row.map((entry, at) => renderEntry(entry, kinds[at], at === 0, shown))}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

/** Links are there where they are seen: nobody's focus goes to a hidden one. */
function renderEntry({ text, note, href }: Entry, kind: string | undefined, head: boolean, shown: boolean) {
  const said = href && shown ? html`<a href=${href} rel="noopener">${text}</a>` : text;
  const content = html`${said}${note ? html`<small>${note}</small>` : nothing}`;
  return head ? html`<th scope="row">${content}</th>` : html`<td class=${kind}>${content}</td>`;
}

/** Names what colours mean, where the ends of the series are too close to be named there. */
export function renderLegend({ legend }: View) {
  if (!legend) return nothing;
  return html`<ul class="legend" part="legend">
    ${legend.map(
      ({ label, category, step, hue, missing }) =>
        html`<li><i data-colour=${missing ? 'missing' : (hue ?? category ?? `s${step}`)}></i>${label}</li>`,
    )}
  </ul>`;
}

/** Source, how far the data reach, how precise they are, and the mark of invented data. */
export function renderFooter({ language, asking }: Widget, view: View) {
  const words = say(language);
  const remark = view.remark ?? (asking.answered && remarkOf(asking.answered.scope));
  return html`<figcaption part="source">
    ${[view.note, remark].map((told) => (told ? html`<p>${told}</p>` : nothing))}
    <p>
      ${sourceLine(view, language)}
      ${view.synthetic ? html`<strong class="mark">${words.synthetic}</strong>` : nothing}
    </p>
  </figcaption>`;
}

/** Table, CSV and picture. What writes files is loaded when it is wanted. */
export function renderActions(host: Widget, view: View) {
  const words = say(host.language);
  const toggle = () => {
    host.tableShown = !host.tableShown;
  };
  const csv = async () => (await import('./download.js')).downloadCsv(host, view);
  const png = async () => (await import('./download.js')).downloadPicture(host, view);
  const canvas = view.chart
    ? html`<button type="button" aria-expanded=${host.tableShown} @click=${toggle}>
          ${host.tableShown ? words.hideTable : words.showTable}
        </button>
        <button type="button" @click=${png}><span class="hidden">${words.download} </span>${words.png}</button>`
    : nothing;
  return html`<div class="actions">${canvas}<button type="button" @click=${csv}><span class="hidden">${words.download} </span>CSV</button></div>`;
}
