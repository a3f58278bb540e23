import type { StatisticsQuery } from '../client/generated/graphql.js';
import { axisPeriod } from '../i18n/axis.js';
import { say } from '../i18n/language.js';
import { formatNumber, type Locale } from '../i18n/locale.js';
import {
  type Cell,
  closed,
  coarserOf,
  countChange,
  entryOf,
  factsOf,
  known,
  latestTwo,
  periodName,
  precisionOf,
  sentence,
  stateOf,
} from './facts.js';
import type { Entry, Hue, Missing, Point, Scope, View } from './view.js';
import { missingWords } from './words.js';

/** How one element speaks of its counts. */
export interface SeriesWords {
  heading: string;
  none: string;
  first: (count: string, place: string, period: string) => string;
}

interface Total {
  period: string;
  value: number | null;
  halfWidth: number | null;
  reason: Missing | null;
}

/** Counts over time as columns; what they are split by stands in the table. */
export function seriesView(
  answer: StatisticsQuery,
  scope: Scope,
  hue: Hue,
  words: Record<Locale, SeriesWords>,
): View {
  const { statistics } = answer;
  const { locale } = scope;
  const totals = totalsByPeriod(statistics.cells);
  const over = closed(totals);
  const facts = factsOf(statistics, answer, known(closed(statistics.cells)), locale);
  return {
    ...facts,
    state: stateOf(over),
    heading: words[locale].heading,
    sentence: sentenceOf(over, facts.place, words[locale], scope),
    chart: {
      kind: 'columns',
      hue,
      unit: statistics.label,
      points: over.map((total) => pointOf(total, scope)),
    },
    coarser: coarserOf(statistics.cells),
    table: tableOf(statistics, totals, scope),
    precision: precisionOf(totals, locale),
  };
}

/** The sum over what the cells are split by; null as soon as one of them is. */
function totalsByPeriod(cells: Cell[]): Total[] {
  const totals = new Map<string, Total>();
  for (const { period, value, reason, halfWidth } of cells) {
    const before = totals.get(period) ?? { period, value: 0, halfWidth: null, reason: null };
    totals.set(period, {
      period,
      value: before.value === null || value === null ? null : before.value + value,
      halfWidth: halfWidth === null ? before.halfWidth : Math.hypot(before.halfWidth ?? 0, halfWidth),
      reason: reason ?? before.reason,
    });
  }
  return [...totals.values()];
}

function pointOf({ period, value, reason, halfWidth }: Total, scope: Scope): Point {
  const { locale } = scope;
  const shown = value === null ? missingWords(reason, locale) : formatNumber(value, locale);
  const open = halfWidth ? ` (±${formatNumber(Math.round(halfWidth), locale)})` : '';
  return {
    label: scope.threeYears ? [periodName(period, scope)] : axisPeriod(period, locale),
    value,
    text: value === null ? '' : shown,
    spoken: `${periodName(period, scope)}: ${shown}${value === null ? '' : open}`,
    missing: reason,
    ...(value !== null && halfWidth && { lower: Math.max(0, value - halfWidth), upper: value + halfWidth }),
    filter: { period: period.slice(0, 4) },
  };
}

function sentenceOf(totals: Total[], place: string, words: SeriesWords, scope: Scope): string {
  const two = latestTwo(totals);
  const { now } = two;
  if (!now) return words.none;
  const first = words.first(formatNumber(now.value, scope.locale), place, periodName(now.period, scope));
  return sentence(first, countChange(two, scope));
}

function tableOf({ label, cells }: StatisticsQuery['statistics'], totals: Total[], scope: Scope) {
  const kinds = [...new Map(cells.flatMap((cell) => cell.dimensions).map((one) => [one.value, one.label]))];
  const rows = totals.map((total): Entry[] => [
    { text: periodName(total.period, scope) },
    ...kinds.map(([kind]) => {
      const cell = cells.find((one) => one.period === total.period && one.dimensions[0]?.value === kind);
      return entryOf(cell?.value ?? null, cell?.reason ?? null, scope.locale);
    }),
    entryOf(total.value, total.reason, scope.locale),
  ]);
  return { columns: [say(scope.locale).period, ...kinds.map(([, name]) => name), label], rows };
}
