import {
  closed,
  countChange,
  entryOf,
  factsOf,
  known,
  latestTwo,
  periodName,
  pointsChange,
  precisionOfPoints,
  roundedOf,
  sentence,
  stateOf,
} from '../../charts/facts.js';
import type { Hue, Scope, View } from '../../charts/view.js';
import { missingWords } from '../../charts/words.js';
import type { IndicatorQuery } from '../../client/generated/graphql.js';
import { ofPolice } from '../../client/generated/police-indicators.js';
import { sayTarget } from '../../i18n/change.js';
import { say } from '../../i18n/language.js';
import { formatShort, formatWithUnit, type Locale } from '../../i18n/locale.js';
import { words } from './indicator.words.js';

type Series = IndicatorQuery['indicator'];
type Point = Series['points'][number];

/** What `<sinergi-indicator>` shows: the latest value, its change, its target and its course. */
export function view([answer]: [IndicatorQuery], scope: Scope): View {
  const { indicator } = answer;
  const { locale } = scope;
  const over = closed(indicator.points);
  const { now } = latestTwo(over);
  const target = (now?.target ?? indicator.target)?.value;
  const hue: Hue = ofPolice.includes(indicator.id) ? 'police' : 'rehab';
  return {
    ...factsOf(indicator, answer, known(over), locale),
    state: stateOf(over),
    heading: indicator.label,
    ...(now && { figure: { value: formatShort(now.value, locale), unit: indicator.unit } }),
    sentence: sentenceOf(indicator, over, scope),
    chart: {
      kind: 'spark',
      hue,
      unit: '',
      points: over.map((point) => pointOf(point, indicator.unit, scope)),
      ...(typeof target === 'number' && { target: { value: target, label: '' } }),
    },
    coarser: over.findLast((point) => point.coarser)?.coarser,
    table: {
      columns: [say(locale).period, ...say(locale).figures],
      rows: indicator.points.map((point) => rowOf(point, indicator.unit, scope)),
    },
    precision: now ? intervalOf(now, indicator.unit, locale) : precisionOfPoints(over, locale),
  };
}

function pointOf(point: Point, unit: string, scope: Scope) {
  const { locale } = scope;
  const period = periodName(point.period, scope);
  const shown =
    point.value === null ? missingWords(point.reason, locale) : formatWithUnit(point.value, unit, locale);
  return {
    label: [period],
    value: point.value,
    text: shown,
    spoken: `${period}: ${shown}`,
    missing: point.reason,
    lower: point.lower,
    upper: point.upper,
    filter: { period: point.period.slice(0, 4) },
  };
}

function sentenceOf({ unit, target }: Series, points: Point[], scope: Scope): string {
  const { locale } = scope;
  const two = latestTwo(points);
  const { now } = two;
  if (!now) return words[locale].none;
  const change = unit === '%' ? pointsChange : countChange;
  const aim = now.target ?? target;
  const told = [
    change(two, scope),
    aim && sayTarget(now, aim.value, targetName(aim, now.period, unit, locale), locale),
  ];
  const when = words[locale].in(periodName(now.period, scope));
  return told.some(Boolean) ? `${when}: ${sentence(...told)}` : `${when}.`;
}

function rowOf({ period, value, reason, lower, upper, target }: Point, unit: string, scope: Scope) {
  const entry = (one: number | null | undefined, why: typeof reason, locale: Locale = scope.locale) =>
    entryOf(one ?? null, why, locale, typeof one === 'number' ? formatWithUnit(one, unit, locale) : '');
  return [
    { text: periodName(period, scope) },
    entry(value, reason),
    entry(lower, null),
    entry(upper, null),
    entry(target?.value, null),
  ];
}

/** The 95 % interval of one figure, to what it is rounded, or that it is exact. */
function intervalOf(
  { lower, upper, step }: Pick<Point, 'lower' | 'upper' | 'step'>,
  unit: string,
  locale: Locale,
): string {
  if (lower === null || upper === null) return roundedOf([{ step }], locale) || say(locale).exact;
  return words[locale].between(formatWithUnit(lower, unit, locale), formatWithUnit(upper, unit, locale));
}

/** A target as it is named: with its year where that is another one than the value's. */
function targetName(
  { value, year }: { value: number; year?: number },
  period: string,
  unit: string,
  locale: Locale,
): string {
  const shown = formatWithUnit(value, unit, locale);
  return year === undefined || period.startsWith(String(year))
    ? shown
    : words[locale].targetOf(shown, String(year));
}
