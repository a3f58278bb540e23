import {
  closed,
  entryOf,
  factsOf,
  latestTwo,
  pointsChange,
  precisionOfPoints,
  sentence,
} from '../../charts/facts.js';
import type { Point, Scope, View } from '../../charts/view.js';
import { missingWords } from '../../charts/words.js';
import type { IndicatorQuery } from '../../client/generated/graphql.js';
import { sayTarget } from '../../i18n/change.js';
import { say } from '../../i18n/language.js';
import { formatPercent, type Locale } from '../../i18n/locale.js';
import { words } from './aftercare.words.js';

/** What `<sinergi-aftercare>` shows: each step of following people, against its target. */
export function view(answers: IndicatorQuery[], scope: Scope): View {
  const { locale } = scope;
  const own = words[locale];
  const steps = answers.map(({ indicator }) => ({
    indicator,
    ...latestTwo(closed(indicator.points)),
    missing: closed(indicator.points).at(-1)?.reason ?? null,
  }));
  const key = steps.find(({ indicator }) => indicator.id === 'FOLLOW_UP_6');
  const [first] = answers;
  if (!first) throw new Error('no answer');
  return {
    ...factsOf(
      first.indicator,
      first,
      steps.flatMap(({ now }) => now ?? []),
      locale,
    ),
    synthetic: answers.some(({ indicator }) => indicator.synthetic),
    state: steps.some(({ now }) => now)
      ? 'ready'
      : steps.some(({ missing }) => missing)
        ? 'withheld'
        : 'empty',
    heading: own.heading,
    sentence: key ? sentenceOf(key, scope) : own.none,
    chart: {
      kind: 'rows',
      hue: 'rehab',
      unit: own.unit,
      max: 100,
      points: steps.map((step) => pointOf(step, locale)),
    },
    table: {
      columns: [...own.columns, ...say(locale).figures],
      rows: steps.map((step) => rowOf(step, locale)),
    },
    precision: precisionOfPoints(
      steps.flatMap(({ now }) => (now ? [now] : [])),
      locale,
    ),
  };
}

type Step = {
  indicator: IndicatorQuery['indicator'];
  missing: IndicatorQuery['indicator']['points'][number]['reason'];
} & ReturnType<typeof latestTwo<IndicatorQuery['indicator']['points'][number]>>;

const percent = (value: number, locale: Locale): string => formatPercent(value / 100, locale);

function pointOf({ indicator, now, missing }: Step, locale: Locale): Point {
  const shown = now ? percent(now.value, locale) : missingWords(missing, locale);
  const target = now?.target?.value;
  const aim = typeof target === 'number' ? say(locale).target(percent(target, locale)) : '';
  return {
    label: [indicator.label],
    value: now?.value ?? null,
    text: shown,
    spoken: [`${indicator.label}, ${now?.period ?? ''}: ${shown}`, aim].filter(Boolean).join(', '),
    note: now?.period ?? '',
    missing,
    lower: now?.lower ?? null,
    upper: now?.upper ?? null,
    target: target ?? null,
  };
}

function rowOf({ indicator, now, missing }: Step, locale: Locale) {
  const entry = (value: number | null | undefined, why: Step['missing'] = null) =>
    entryOf(value ?? null, why, locale, typeof value === 'number' ? percent(value, locale) : '');
  return [
    { text: indicator.label },
    { text: now?.period ?? '' },
    entry(now?.value, missing),
    entry(now?.lower),
    entry(now?.upper),
    entry(now?.target?.value),
  ];
}

function sentenceOf(step: Step, scope: Scope): string {
  const { now } = step;
  const { locale } = scope;
  if (!now) return words[locale].none;
  return sentence(
    words[locale].followed(percent(now.value, locale), now.period),
    pointsChange(step, scope),
    now.target && sayTarget(now, now.target.value, percent(now.target.value, locale), locale),
  );
}
