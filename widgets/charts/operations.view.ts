import type { OperationsQuery } from '../client/generated/graphql.js';
import { formatNumber, formatPercent, formatPeriod, type Locale, shortPeriod } from '../i18n/locale.js';
import { messages } from '../i18n/messages.js';
import type { Entry, Point, View } from './view.js';

const words = {
  id: {
    heading: 'Operasi gabungan dan mandiri',
    none: 'Belum ada operasi yang dipublikasikan untuk periode ini.',
    first: (count: string, place: string, period: string) =>
      `${count} operasi dimulai di ${place} pada ${period}.`,
    same: (_difference: string, _share: string, before: string) => `, sama dengan ${before}`,
    more: (difference: string, share: string, before: string) =>
      `, naik ${difference}${share} dari ${before}`,
    less: (difference: string, share: string, before: string) =>
      `, turun ${difference}${share} dari ${before}`,
  },
  en: {
    heading: 'Operations, joint and single',
    none: 'No operations are published for this period yet.',
    first: (count: string, place: string, period: string) =>
      `${count} operations started in ${place} in ${period}.`,
    same: (_difference: string, _share: string, before: string) => `, as many as in ${before}`,
    more: (difference: string, share: string, before: string) => `, up ${difference}${share} on ${before}`,
    less: (difference: string, share: string, before: string) => `, down ${difference}${share} on ${before}`,
  },
};

/** What `<sinergi-operations>` shows of an answer. */
export function operationsView({ statistics, region, release }: OperationsQuery, locale: Locale): View {
  const totals = totalsByPeriod(statistics.cells);
  const closed = [...totals].filter(([, cell]) => cell.reason !== 'NOT_CLOSED');
  const points = closed.map(([period, { value }]): Point => {
    const shown = value === null ? messages[locale].withheld : formatNumber(value, locale);
    return { label: shortPeriod(period, locale), value, spoken: `${formatPeriod(period, locale)}: ${shown}` };
  });
  const known = closed.filter(([, cell]) => cell.value !== null);
  return {
    state: known.length > 0 ? 'ready' : closed.length > 0 ? 'withheld' : 'empty',
    heading: words[locale].heading,
    sentence: sentenceOf(known as [string, { value: number }][], region?.name ?? '', locale),
    chart: { kind: 'bars', hue: 'police', unit: statistics.label, points },
    table: tableOf(statistics, totals, locale),
    source: statistics.source,
    definition: statistics.definition,
    precision: messages[locale].exact,
    dataUntil: release.dataUntil ?? null,
    synthetic: statistics.synthetic,
  };
}

type Cells = OperationsQuery['statistics']['cells'];
type Total = { value: number | null; reason: string | null };

/** The sum over the kinds, where they are asked for; null as soon as one of them is. */
function totalsByPeriod(cells: Cells): Map<string, Total> {
  const totals = new Map<string, Total>();
  for (const { period, value, reason } of cells) {
    const before = totals.get(period);
    const sum = before
      ? before.value === null || value == null
        ? null
        : before.value + value
      : (value ?? null);
    totals.set(period, { value: sum, reason: reason ?? before?.reason ?? null });
  }
  return totals;
}

function sentenceOf(known: [string, { value: number }][], place: string, locale: Locale): string {
  const say = words[locale];
  const [period, latest] = known.at(-1) ?? [];
  if (!period || !latest) return say.none;
  const sentence = say.first(formatNumber(latest.value, locale), place, formatPeriod(period, locale));
  const [earlier, before] = known.at(-2) ?? [];
  if (!earlier || !before) return sentence;
  const difference = latest.value - before.value;
  const share = before.value >= 20 ? ` (${formatPercent(Math.abs(difference) / before.value, locale)})` : '';
  const change = difference > 0 ? say.more : difference < 0 ? say.less : say.same;
  const told = change(formatNumber(Math.abs(difference), locale), share, formatPeriod(earlier, locale));
  return `${sentence.slice(0, -1)}${told}.`;
}

function tableOf(
  { label, cells }: OperationsQuery['statistics'],
  totals: Map<string, Total>,
  locale: Locale,
) {
  const kinds = [...new Map(cells.flatMap((cell) => cell.dimensions).map((one) => [one.value, one.label]))];
  const entry = (value: number | null | undefined, reason: string | null | undefined): Entry =>
    value == null
      ? reason === 'NOT_CLOSED'
        ? { text: messages[locale].notClosed }
        : { text: messages[locale].withheld }
      : { text: formatNumber(value, locale), raw: value };
  const rows = [...totals].map(([period, total]) => [
    { text: formatPeriod(period, locale) },
    ...kinds.map(([kind]) => {
      const cell = cells.find((one) => one.period === period && one.dimensions[0]?.value === kind);
      return entry(cell?.value, cell?.reason);
    }),
    entry(total.value, total.reason),
  ]);
  return { columns: [messages[locale].period, ...kinds.map(([, name]) => name), label], rows };
}
