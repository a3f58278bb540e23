import type { Scope, View } from '../../charts/view.js';
import type { PrevalenceQuery } from '../../client/generated/graphql.js';
import { say } from '../../i18n/language.js';
import { formatNumber, type Locale, formatPercentage as percent } from '../../i18n/locale.js';
import { words } from './prevalence.words.js';

type Figure = PrevalenceQuery['observations'][number];

/** What `<sinergi-prevalence>` shows of an answer: figures of the region, else of the country, sources side by side. */
export function view(
  [{ observations, region, release }]: [PrevalenceQuery],
  { region: code, locale }: Scope,
): View {
  const phrases = words[locale];
  const own = observations.filter((one) => one.region?.code === code);
  const nation = observations.filter((one) => one.region?.level === 'COUNTRY');
  const figures = own.length > 0 ? own : nation;
  const shown = [...new Map([...own, ...nation].map((one) => [one.id, one])).values()];
  const missing = own.length === 0 && region && figures.length > 0 && figures[0]?.region?.code !== code;
  return {
    state: figures.length > 0 ? 'ready' : 'empty',
    heading: phrases.heading,
    place: region?.name ?? '',
    sentence: sentenceOf(figures, locale) + (missing ? phrases.missing(region.name) : ''),
    chart: {
      kind: 'dots',
      hue: 'context',
      unit: phrases.unit,
      percent: true,
      points: figures.map((one) => ({
        label: [yearOf(one)],
        value: one.value,
        text: percent(one.value, locale),
        spoken: `${one.region?.name ?? ''} ${yearOf(one)}: ${percent(one.value, locale)} (${one.sourceTitle ?? ''})`,
      })),
    },
    table: {
      columns: phrases.columns,
      rows: shown.map((one) => [
        { text: one.region?.name ?? '' },
        { text: yearOf(one) },
        { text: percent(one.value, locale), raw: one.value },
        {
          text: [one.agency?.name, one.sourceTitle].filter(Boolean).join(', '),
          href: safeAddress(one.sourceUrl),
        },
        { text: one.note ?? '' },
      ]),
    },
    source: phrases.source,
    definition: phrases.unit,
    precision: say(locale).published,
    provisional: '',
    dataUntil: figures.at(-1)?.periodEnd ?? release.dataUntil ?? null,
    synthetic: figures.some((one) => one.synthetic),
  };
}

function sentenceOf(figures: Figure[], locale: Locale): string {
  const phrases = words[locale];
  const latest = figures.at(-1);
  if (!latest) return phrases.none;
  const year = yearOf(latest);
  const told = (value: string) => phrases.is(latest.region?.name ?? '', value, year);
  const values = figures.filter((one) => yearOf(one) === year).map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Sources that disagree say nothing of a change.
  if (low < high) return `${told(phrases.between(percent(low, locale), percent(high, locale)))}.`;
  const before = figures.findLast((one) => yearOf(one) < year);
  const now = told(percent(latest.value, locale));
  if (!before) return `${now}.`;
  const points = latest.value - before.value;
  const change = points > 0 ? phrases.more : points < 0 ? phrases.less : phrases.same;
  return `${now}${change(formatNumber(Math.abs(points), locale), percent(before.value, locale), yearOf(before))}.`;
}

const yearOf = (one: Figure): string => one.periodStart.slice(0, 4);

/** Addresses come from files: anything but the web is no link. */
const safeAddress = (address: string | null): string | undefined =>
  address && /^https?:\/\//.test(address) ? address : undefined;
