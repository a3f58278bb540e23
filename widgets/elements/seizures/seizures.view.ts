import { type Cell, closed, entryOf, factsOf, known, latestTwo, stateOf } from '../../charts/facts.js';
import type { Point, Scope, View } from '../../charts/view.js';
import { missingWords } from '../../charts/words.js';
import type { StatisticsQuery } from '../../client/generated/graphql.js';
import { sayChange } from '../../i18n/change.js';
import { say } from '../../i18n/language.js';
import { formatNumber, formatPeriod, type Locale } from '../../i18n/locale.js';
import { formatQuantity } from '../../i18n/quantity.js';
import { words } from './seizures.words.js';

interface Substance {
  label: string;
  times: number | null;
  reason: Cell['reason'];
  before: number | null;
  quantity: string;
}

/** What `<sinergi-seizures>` shows: how often each substance was seized, and how much of it. */
export function view([seizures, quantities]: [StatisticsQuery, StatisticsQuery], scope: Scope): View {
  const { locale } = scope;
  const own = words[locale];
  const cells = closed(seizures.statistics.cells);
  const { now, before } = latestTwo(cells);
  const substances = now
    ? substancesOf(cells, quantities.statistics.cells, now.period, before?.period, locale)
    : [];
  const facts = factsOf(seizures.statistics, seizures, now ? [now] : [], locale);
  const period = now ? formatPeriod(now.period, locale) : '';
  return {
    ...facts,
    state: stateOf(cells),
    heading: period ? `${own.heading}, ${period}` : own.heading,
    sentence: sentenceOf(substances, facts.place, period, before?.period, locale),
    chart: {
      kind: 'rows',
      hue: 'police',
      unit: '',
      heads: [own.times, own.quantity],
      points: substances.map((one) => pointOf(one, locale)),
    },
    table: {
      columns: own.columns,
      rows: substances.map(({ label, times, reason, quantity, before: earlier }) => [
        { text: label },
        entryOf(times, reason, locale),
        { text: quantity },
        entryOf(earlier, null, locale),
      ]),
    },
    precision: say(locale).exact,
  };
}

function substancesOf(
  cells: Cell[],
  quantities: Cell[],
  period: string,
  before: string | undefined,
  locale: Locale,
): Substance[] {
  const substanceOf = (cell: Cell) => cell.dimensions.find(({ dimension }) => dimension === 'SUBSTANCE');
  const current = cells.filter((cell) => cell.period === period);
  return current
    .map((cell) => {
      const substance = substanceOf(cell);
      const same = (one: Cell) => substanceOf(one)?.value === substance?.value;
      const seized = known(quantities).filter((one) => one.period === period && same(one));
      return {
        label: substance?.label ?? '',
        times: cell.value,
        reason: cell.reason,
        before: cells.find((one) => one.period === before && same(one))?.value ?? null,
        quantity: seized.map((one) => quantityOf(one, locale)).join(' + ') || '–',
      };
    })
    .sort((a, b) => (b.times ?? -1) - (a.times ?? -1));
}

/** Grams and tablets of one substance stand beside each other: they have no sum. */
function quantityOf({ value, dimensions }: Cell & { value: number }, locale: Locale): string {
  const unit = dimensions.find(({ dimension }) => dimension === 'UNIT');
  return formatQuantity(value, unit?.value ?? '', unit?.label ?? '', locale);
}

function pointOf({ label, times, reason, quantity }: Substance, locale: Locale): Point {
  const shown = times === null ? missingWords(reason, locale) : formatNumber(times, locale);
  return {
    label: [label],
    value: times,
    text: shown,
    spoken: `${label}: ${shown} ${words[locale].times}, ${quantity}`,
    missing: reason,
    note: quantity,
  };
}

function sentenceOf(
  substances: Substance[],
  place: string,
  period: string,
  before: string | undefined,
  locale: Locale,
): string {
  const own = words[locale];
  const [first] = substances;
  if (!first?.times) return own.none;
  const told = own.most(first.label, place, period, formatNumber(first.times, locale), first.quantity);
  if (first.before === null || !before) return `${told}.`;
  const change = sayChange(
    { value: first.before },
    { value: first.times },
    formatPeriod(before, locale),
    locale,
  );
  return `${told}; ${change}.`;
}
