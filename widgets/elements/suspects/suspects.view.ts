import {
  type Cell,
  closed,
  countChange,
  entryOf,
  factsOf,
  latestTwo,
  precisionOf,
  sentence,
} from '../../charts/facts.js';
import type { Point, Scope, View } from '../../charts/view.js';
import { missingWords } from '../../charts/words.js';
import type { StatisticsQuery } from '../../client/generated/graphql.js';
import { formatNumber, type Locale } from '../../i18n/locale.js';
import { words } from './suspects.words.js';

/** What `<sinergi-suspects>` shows of a province: by role, by substance, or by sex and age. */
export function view([totals, split]: [StatisticsQuery, StatisticsQuery], scope: Scope): View {
  const { locale } = scope;
  const say = words[locale];
  const cells = closed(split.statistics.cells);
  const { now, before } = latestTwo(cells);
  const current = cells
    .filter((cell) => cell.period === now?.period)
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const earlier = (cell: Cell) =>
    cells.find((one) => one.period === before?.period && labelOf(one) === labelOf(cell));
  // Months of the total do not go with years of its parts.
  const sameUnit = totals.statistics.periodUnit === split.statistics.periodUnit;
  const facts = factsOf(totals.statistics, totals, current, locale);
  return {
    ...facts,
    note: split.statistics.note,
    state: now ? 'ready' : cells.length > 0 ? 'withheld' : 'empty',
    heading: now ? `${say.heading}, ${now.period}` : say.heading,
    sentence: sentenceOf(sameUnit ? closed(totals.statistics.cells) : [], current, facts.place, scope),
    chart: {
      kind: 'rows',
      hue: 'police',
      unit: say.unit,
      points: current.map((cell) => pointOf(cell, locale)),
    },
    table: {
      columns: say.columns,
      rows: current.map((cell) => [
        { text: labelOf(cell) },
        entryOf(cell.value, cell.reason, locale),
        entryOf(earlier(cell)?.value ?? null, earlier(cell)?.reason ?? null, locale),
      ]),
    },
    precision: [sameUnit && say.total, precisionOf(cells, locale)].filter(Boolean).join(' '),
  };
}

const labelOf = (cell: Cell): string => cell.dimensions.map(({ label }) => label).join(', ');

function pointOf(cell: Cell, locale: Locale): Point {
  const { value, reason, halfWidth } = cell;
  const shown = value === null ? missingWords(reason, locale) : formatNumber(value, locale);
  const open = value !== null && halfWidth ? ` (±${formatNumber(halfWidth, locale)})` : '';
  return {
    label: [labelOf(cell)],
    value,
    text: shown,
    spoken: `${labelOf(cell)}: ${shown}${open}`,
    missing: reason,
    ...(value !== null && halfWidth && { lower: Math.max(0, value - halfWidth), upper: value + halfWidth }),
  };
}

function sentenceOf(totals: Cell[], split: Cell[], place: string, scope: Scope): string {
  const { locale } = scope;
  const say = words[locale];
  const two = latestTwo(totals);
  const { now } = two;
  const [most] = split;
  if (!now && !most?.value) return say.none;
  return sentence(
    now && say.first(formatNumber(now.value, locale), place, now.period),
    countChange(two, scope),
    most?.value && say.most(labelOf(most).toLowerCase(), formatNumber(most.value, locale)),
  );
}
