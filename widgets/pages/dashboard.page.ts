import type { IndicatorQuery } from '../client/generated/graphql.js';
import type { SinergiElement } from '../elements/sinergi-element.js';
import { formatDate, type Locale } from '../i18n/locale.js';
import { compare } from './compare.js';
import { printWholePage } from './paper.js';
import { standingOf, verdictOf } from './verdict.js';

const locale = document.documentElement.lang as Locale;
const find = <One extends HTMLElement>(id: string): One => document.getElementById(id) as One;
const tiles = () => [...document.querySelectorAll<SinergiElement>('.tiles > *')];

compare(find<HTMLSelectElement>('compare'));
printWholePage(find('print'));
find('language').addEventListener('click', keepChoice);
find('sign-in').addEventListener('click', () => {
  // A page that is older than the server finds its parts no longer.
  import('./sign-in.js').then(
    ({ openDialog }) => openDialog(),
    () => location.reload(),
  );
});
document.addEventListener('sinergi-ready', tellSoon);

let telling = false;

/** Several widgets are ready at once: the page tells of all of them together. */
function tellSoon(): void {
  if (telling) return;
  telling = true;
  requestAnimationFrame(() => {
    telling = false;
    tell();
  });
}

function tell(): void {
  const answered = tiles().map((tile) => tile.asking?.answered?.answers[0] as IndicatorQuery | undefined);
  if (answered.some((answer) => !answer)) return;
  const known = answered as IndicatorQuery[];
  tellVerdict(known);
  tellScope(known);
}

function tellVerdict(known: IndicatorQuery[]): void {
  const { sentence, rows, synthetic } = verdictOf(
    known.map(({ indicator }) => standingOf(indicator)),
    locale,
  );
  const lead = made('p', 'lead', sentence, ' ');
  if (synthetic) lead.append(made('strong', 'mark', synthetic));
  const list = made('ul', '');
  for (const { label, indicators } of rows)
    list.append(made('li', '', made('b', '', label), made('span', '', indicators.join(' · '))));
  find('verdict').replaceChildren(lead, list);
}

/** On paper nobody sees the lists: what was chosen is said in words. */
function tellScope([first]: IndicatorQuery[]): void {
  const { region, period } = tiles()[0]?.filter ?? {};
  const place = region
    ? tiles().find(({ view }) => view?.place && view.place !== first?.region?.name)?.view?.place
    : first?.region?.name;
  const until = first?.release.dataUntil;
  const { latest, whole, data } = words[locale];
  find('scope').textContent = [
    region ? (place ?? region) : `${whole} ${place}`,
    period ?? latest,
    until && `${data} ${formatDate(until, locale)}`,
    location.href,
  ]
    .filter(Boolean)
    .join(' · ');
}

const words = {
  id: { latest: 'periode terbaru', whole: 'Seluruh provinsi', data: 'data s.d.' },
  en: { latest: 'latest periods', whole: 'Whole province', data: 'data until' },
};

/** The other language shows the same region, year and indicator. */
function keepChoice(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const address = new URL(location.href);
  address.searchParams.set('locale', link.hreflang);
  link.href = address.href;
}

function made(name: string, kind: string, ...children: (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  if (kind) element.className = kind;
  element.append(...children);
  return element;
}
