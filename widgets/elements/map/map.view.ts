import {
  closed,
  entryOf,
  factsOf,
  known,
  periodName,
  precisionOfPoints,
  sentence,
} from '../../charts/facts.js';
import type { Area } from '../../charts/projection.js';
import type { Coarser, Point, Scope, View } from '../../charts/view.js';
import { missingWords } from '../../charts/words.js';
import type { BoundariesQuery, IndicatorQuery, RegionsQuery } from '../../client/generated/graphql.js';
import { say } from '../../i18n/language.js';
import { formatShort, formatWithUnit, type Locale } from '../../i18n/locale.js';
import { words } from './map.words.js';

type Child = NonNullable<RegionsQuery['region']>['children'][number];
type Boundary = NonNullable<NonNullable<BoundariesQuery['region']>['children'][number]['boundary']>;
type Figure = IndicatorQuery['indicator']['points'][number];

/** What `<sinergi-map>` shows: one indicator of every regency, in its boundary, as a tile, or by="region" in rows. */
export function view(
  [answer, { region }, bounded]: [IndicatorQuery, RegionsQuery, BoundariesQuery?],
  scope: Scope,
): View {
  const { indicator } = answer;
  const { locale } = scope;
  const own = words[locale];
  const over = closed(indicator.points);
  const period = known(over).at(-1)?.period ?? over.at(-1)?.period ?? '';
  const when = periodName(period, scope);
  const figures = over.filter((point) => point.period === period);
  const shown = known(figures).sort((a, b) => b.value - a.value);
  const [most, least] = [shown[0], shown.at(-1)];
  const unit = indicator.unit;
  const breaks = breaksOf(shown.map(({ value }) => value));
  const children = region?.children ?? [];
  const boundaries = boundariesOf(children, bounded);
  const points = children
    .map((child) => {
      const figure = figures.find((one) => one.region.code === child.code);
      return pointOf(child, figure, { breaks, unit, scope, area: boundaries.get(child.code)?.geometry });
    })
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const value = ({ value: figure }: Figure) =>
    unit === '%' ? formatWithUnit(figure ?? 0, unit, locale) : formatShort(figure ?? 0, locale);
  return {
    ...factsOf(indicator, answer, shown, locale),
    source: [indicator.source, ...sourcesOf([...boundaries.values()], locale)].join('. '),
    state: shown.length > 0 ? 'ready' : figures.length > 0 ? 'withheld' : 'empty',
    heading: [indicator.label, scope.by && say(locale).regency, when].filter(Boolean).join(', '),
    sentence:
      most && least
        ? sentence(own.from(most.region.name, value(most), least.region.name, value(least), when))
        : own.none,
    chart: { kind: scope.by ? 'rows' : 'tiles', hue: 'rehab', unit: unit === '%' ? '' : unit, points },
    legend: scope.by
      ? undefined
      : [
          ...breaks.map((_from, step) => ({ label: rangeOf(breaks, step, locale), step })),
          ...(figures.some(({ reason }) => reason === 'TOO_SMALL')
            ? [{ label: missingWords('TOO_SMALL', locale), missing: true }]
            : []),
          ...(points.some(({ value, missing }) => value === null && missing !== 'TOO_SMALL')
            ? [{ label: own.unknown, hue: 'none' as const }]
            : []),
        ],
    remark: '',
    coarser: threeYearsOf(figures, scope, region?.name ?? ''),
    table: {
      columns: [say(locale).regency, ...say(locale).figures.slice(0, 1)],
      rows: points.map(({ label, value, text }) => [
        { text: label.join() },
        value === null ? { text } : entryOf(value, null, locale, text),
      ]),
    },
    precision: precisionOfPoints(over, locale),
  };
}

interface Drawn {
  breaks: number[];
  unit: string;
  scope: Scope;
  area: object | undefined;
}

function pointOf(child: Child, figure: Figure | undefined, { breaks, unit, scope, area }: Drawn): Point {
  const { code, name } = child;
  const value = figure?.value ?? null;
  const { locale } = scope;
  const text = value === null ? whyNot(figure, locale) : formatWithUnit(value, unit, locale);
  return {
    label: [name],
    value,
    text: value === null ? text : formatShort(value, locale),
    spoken: `${name}: ${text}`,
    missing: figure?.reason ?? 'NOT_REPORTED',
    centre: child,
    ...(area && { area: area as Area }),
    ...(value !== null && { step: breaks.findLastIndex((from) => value >= from) }),
    chosen: code === scope.chosen,
    filter: { region: code },
  };
}

/** By code of region; nothing where one is missing, because a map with a gap would mislead. */
function boundariesOf(children: Child[], bounded: BoundariesQuery | undefined): Map<string, Boundary> {
  const known = new Map<string, Boundary>();
  for (const { code, boundary } of bounded?.region?.children ?? []) if (boundary) known.set(code, boundary);
  return children.every(({ code }) => known.has(code)) ? known : new Map();
}

/** Where the boundaries come from, each register once. */
function sourcesOf(boundaries: Boundary[], locale: Locale): string[] {
  const names = boundaries.map(({ source, synthetic }) =>
    synthetic ? `${source} – ${say(locale).synthetic}` : source,
  );
  return names.length > 0 ? [`${words[locale].boundaries}: ${[...new Set(names)].join(', ')}`] : [];
}

const whyNot = (figure: Figure | undefined, locale: Locale): string =>
  figure?.reason ? missingWords(figure.reason, locale) : words[locale].unknown;

/** Where each of up to five classes begins: as many regions in each, at readable numbers. */
export function breaksOf(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const spread = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const round = spread > 20 ? 1 : spread > 2 ? 0.1 : 0.01;
  const starts = [0, 1, 2, 3, 4].map((step) => sorted[Math.floor((step * sorted.length) / 5)] ?? 0);
  const tidy = starts.map((start) => Number((Math.floor(start / round) * round).toFixed(2)));
  return [...new Set(sorted.length > 0 ? tidy : [])];
}

function rangeOf(breaks: number[], step: number, locale: Locale): string {
  const from = formatShort(breaks[step] ?? 0, locale);
  const next = breaks[step + 1];
  return next === undefined ? `≥ ${from}` : `${from}–${formatShort(next, locale)}`;
}

/** Three years together show more regencies; the province alone would be no map. */
function threeYearsOf(figures: Figure[], scope: Scope, name: string): Coarser | undefined {
  const coarser = figures.find((figure) => figure.coarser?.periodUnit === 'YEARS_3')?.coarser;
  return coarser ? { ...coarser, region: { code: scope.region, name } } : undefined;
}
