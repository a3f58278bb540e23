import { sourceLine } from '../charts/facts.js';
import type { Entry, Offer, TableModel, View } from '../charts/view.js';
import { say } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import { type Html, html } from './html.js';
import { words } from './words.js';

/** Where the page leads, and what it looks like. */
export interface Links {
  theme: 'auto' | 'light' | 'dark';
  style: string;
  home: string;
  csv: string;
  picture: string;
  coarser: string | undefined;
}

/** Sentence, table and source, as a figure that any page can hold. */
export function figureOf(view: View, locale: Locale, offer?: Html): Html {
  const { figure } = view;
  return html`<figure lang="${locale}">
${figure && html`<p class="number"><strong>${figure.value}</strong> ${figure.unit}</p>`}
<p class="sentence">${view.sentence}</p>
${offer}
${view.state === 'ready' && tableOf(view.table, captionOf(view))}
${sourceOf(view, locale)}
</figure>
`;
}

const captionOf = ({ heading, place }: View): string => [heading, place].filter(Boolean).join(' – ');

/** Numbers stand under each other, and so does what takes the place of one; whoever has only keys can scroll. */
function tableOf({ columns, rows }: TableModel, caption: string): Html {
  const numeric = columns.map((_column, at) => rows.some((row) => row[at]?.raw !== undefined));
  const kind = (at: number) => numeric[at] && html` class="figure"`;
  const cell = (entry: Entry, at: number) =>
    at === 0
      ? html`<th scope="row"${kind(at)}>${contentOf(entry)}</th>`
      : html`<td${kind(at)}>${contentOf(entry)}</td>`;
  return html`<div class="table" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead>
<tr>${columns.map((column, at) => html`<th scope="col"${kind(at)}>${column}</th>`)}</tr>
</thead>
<tbody>
${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table></div>`;
}

function contentOf({ text, note, href }: Entry): Html {
  const said = href ? html`<a href="${href}" rel="noopener">${text}</a>` : text;
  return html`${said}${note && html` <small>${note}</small>`}`;
}

function sourceOf(view: View, locale: Locale): Html {
  const said = say(locale);
  const own = words[locale];
  return html`<figcaption>
${[view.note, view.remark].map(
  (told) =>
    told &&
    html`<p>${told}</p>
`,
)}<p>${sourceLine(view, locale)}${view.synthetic && html` <strong class="mark">${said.synthetic}</strong>`}</p>
${view.definition && html`<p>${own.definition}: ${view.definition}</p>`}
</figcaption>`;
}

/** The whole page of a table; it needs no script. */
export function pageOf(view: View, locale: Locale, offer: Offer | undefined, links: Links): string {
  const own = words[locale];
  const larger =
    offer &&
    links.coarser &&
    html`<p class="offer"><a href="${links.coarser}">${own.show} ${offer.text}</a></p>`;
  return String(html`<!doctype html>
<html lang="${locale}" data-theme="${links.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${captionOf(view)} · Sinergi</title>
<meta name="description" content="${view.sentence}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${links.style}">
</head>
<body>
<main>
<p class="place">${view.place}</p>
<h1>${view.heading}</h1>
${figureOf(view, locale, larger || undefined)}
</main>
<nav>
${view.state === 'ready' && html`<a href="${links.csv}">${own.csv}</a>`}
<a href="${links.picture}">${own.picture}</a>
<a href="${links.home}">${own.home}</a>
</nav>
</body>
</html>
`);
}
