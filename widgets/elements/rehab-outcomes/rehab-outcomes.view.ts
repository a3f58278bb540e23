import {
  type Cell,
  closed,
  coarserOf,
  entryOf,
  factsOf,
  known,
  latestTwo,
  periodName,
  pointsChange,
  precisionOf,
  sentence,
  stateOf,
} from '../../charts/facts.js';
import type { Point, Scope, Series, View } from '../../charts/view.js';
import { missingWords } from '../../charts/words.js';
import type { IndicatorQuery, StatisticsQuery } from '../../client/generated/graphql.js';
import { say } from '../../i18n/language.js';
import { formatNumber, formatPercent, type Locale } from '../../i18n/locale.js';
import { words } from './rehab-outcomes.words.js';

/** From the best end to the unknown one: the place in the palette. */
const places: Record<string, number> = {
  COMPLETED: 0,
  TRANSFERRED: 1,
  DROPPED_OUT: 2,
  LEFT_EARLY: 2,
  TERMINATED: 3,
  INCARCERATED: 4,
  DIED: 5,
  OTHER: 6,
};

/** What `<sinergi-rehab-outcomes>` shows: parts of a hundred, a bar a period. */
export function view([answer, completion]: [StatisticsQuery, IndicatorQuery], scope: Scope): View {
  const { statistics } = answer;
  const { locale } = scope;
  const cells = closed(statistics.cells);
  const periods = [...new Set(cells.map((cell) => cell.period))];
  const totals = periods.map((period) => totalOf(period, cells, completion));
  const parts = partsOf(cells, periods, totals);
  const facts = factsOf(statistics, answer, known(cells), locale);
  const hidden = cells.some(({ reason }) => reason === 'TOO_SMALL');
  return {
    ...facts,
    state: stateOf(
      periods.map((_period, at) => ({ value: totals[at] ?? null, reason: hidden ? 'TOO_SMALL' : null })),
    ),
    heading: words[locale].heading,
    sentence: sentenceOf(completion, cells, facts.place, scope),
    chart: {
      kind: 'shares',
      hue: 'rehab',
      unit: words[locale].unit,
      points: periods.map((period, at) => pointOf(period, at, parts, scope)),
      series: parts,
    },
    legend: [
      ...parts
        .filter(({ values }) => values.some((value) => value !== null))
        .map(({ label, category }) => ({ label, category })),
      ...(hidden ? [{ label: missingWords('TOO_SMALL', locale), missing: true }] : []),
    ],
    coarser: coarserOf(cells),
    table: tableOf(periods, parts, cells, scope),
    precision: precisionOf(cells, locale),
  };
}

type Part = Series & { values: (number | null)[] };

/** The sum of all parts; where some are withheld the published denominator, which counts them too, or nothing. */
function totalOf(period: string, cells: Cell[], { indicator }: IndicatorQuery): number | null {
  const parts = cells.filter((cell) => cell.period === period);
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
  if (parts.every(({ value }) => value !== null)) return sum;
  const whole = indicator.points.find((point) => point.period === period)?.denominator ?? null;
  return whole === null ? null : Math.max(whole, sum);
}

const outcomeOf = (cell: Cell): string => cell.dimensions[0]?.value ?? '';

function partsOf(cells: Cell[], periods: string[], totals: (number | null)[]): Part[] {
  const kinds = [...new Map(cells.map((cell) => [outcomeOf(cell), cell.dimensions[0]?.label ?? '']))];
  return kinds
    .map(([kind, label]) => ({ kind, label, category: places[kind] ?? 7 }))
    .sort((a, b) => a.category - b.category)
    .map(({ kind, label, category }) => {
      const values = periods.map(
        (period) => cells.find((cell) => cell.period === period && outcomeOf(cell) === kind)?.value ?? null,
      );
      const shares = values.map((value, at) => (value === null || !totals[at] ? null : value / totals[at]));
      return { label, category, values, shares };
    });
}

function pointOf(period: string, at: number, parts: Part[], scope: Scope): Point {
  const { locale } = scope;
  const told = parts.flatMap(({ label, values, shares }) => {
    const share = shares?.[at] ?? null;
    if (share === null) return [];
    return [`${label} ${formatPercent(share, locale)} (${formatNumber(values[at] ?? 0, locale)})`];
  });
  const shown = told.length > 0;
  return {
    label: [periodName(period, scope)],
    value: shown ? at : null,
    text: shown ? '' : missingWords('TOO_SMALL', locale),
    spoken: `${periodName(period, scope)}: ${told.join(', ') || missingWords('TOO_SMALL', locale)}`,
    filter: { period: period.slice(0, 4) },
  };
}

function sentenceOf({ indicator }: IndicatorQuery, cells: Cell[], place: string, scope: Scope): string {
  const { locale } = scope;
  const own = words[locale];
  const two = latestTwo(closed(indicator.points));
  const { now } = two;
  if (!now) return own.none;
  const others = cells
    .filter((cell) => cell.period === now.period && cell.value !== null && outcomeOf(cell) !== 'COMPLETED')
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return sentence(
    own.completed(formatPercent(now.value / 100, locale), place, periodName(now.period, scope)),
    pointsChange(two, scope),
    others[0] &&
      own.next(
        others[0].dimensions[0]?.label.toLowerCase() ?? '',
        formatNumber(others[0].value ?? 0, locale),
      ),
  );
}

function tableOf(periods: string[], parts: Part[], cells: Cell[], scope: Scope) {
  const { locale }: { locale: Locale } = scope;
  const rows = periods.map((period, at) => [
    { text: periodName(period, scope) },
    ...parts.map(({ values, shares }) => {
      const share = shares?.[at] ?? null;
      const reason = cells.find((cell) => cell.period === period && cell.value === null)?.reason ?? null;
      const entry = entryOf(values[at] ?? null, reason, locale);
      return share === null ? entry : { ...entry, note: formatPercent(share, locale) };
    }),
  ]);
  return { columns: [say(locale).period, ...parts.map(({ label }) => label)], rows };
}
