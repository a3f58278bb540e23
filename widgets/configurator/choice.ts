import { type Tier, tiers } from './verdict.js';

/** The widgets of `/embed/NAME`: the elements without their `sinergi-`. */
export const widgetNames = [
  'operations',
  'indicator',
  'relapse',
  'cascade',
  'rehab-outcomes',
  'capacity',
  'aftercare',
  'seizures',
  'suspects',
  'outreach',
  'prevalence',
  'map',
  'agencies',
  'dashboard',
] as const;
export type WidgetName = (typeof widgetNames)[number];

export const colourNames = ['ink', 'muted', 'paper', 'rule', 'police', 'rehab', 'context', 'now'] as const;
export type ColourName = (typeof colourNames)[number];

export const periodNames = ['month', 'quarter', 'year'] as const;

/** How widgets can be split, besides their usual way. */
export const splits: Partial<Record<WidgetName, readonly string[]>> = {
  operations: ['kind', 'agency'],
  suspects: ['substance', 'age_band'],
  relapse: ['mentor'],
};

const byMonths = ['month', 'quarter', 'year'] as const;
const byYears = ['year'] as const;

/** By which periods widgets are published; none: time is not for the page to choose. */
export const periodsOf: Partial<Record<WidgetName, readonly (typeof periodNames)[number][]>> = {
  operations: byMonths,
  seizures: byMonths,
  outreach: byMonths,
  capacity: byMonths,
  map: byMonths,
  indicator: byYears,
  relapse: byYears,
  cascade: byYears,
  'rehab-outcomes': byYears,
  aftercare: byYears,
  suspects: byYears,
};

/** Widgets that show a course of time, and so know its first period. */
const courses: readonly WidgetName[] = ['operations', 'outreach', 'indicator'];
export const hasCourse = (widget: WidgetName): boolean => courses.includes(widget);

export const showsIndicator = (widget: WidgetName): boolean => widget === 'indicator' || widget === 'map';

const texts = ['indicator', 'by', 'region', 'period', 'from', 'to', 'heading'] as const;
export type TextName = (typeof texts)[number];

/** One chart as the page wants it, with the names that all tiers use. */
export interface Choice extends Partial<Record<TextName, string>> {
  widget: WidgetName;
  locale: 'id' | 'en';
  theme: 'auto' | 'light' | 'dark';
  colours: Partial<Record<ColourName, string>>;
  /** The language of the configurator itself. */
  ui: 'id' | 'en';
  tier: Tier;
  /** Whether the snippet names one version for ever. */
  fixed: boolean;
}

const forms: Record<TextName, RegExp> = {
  indicator: /^[A-Z0-9_]{1,40}$/,
  by: /^[a-z_]{1,20}$/,
  region: /^\d\d(\.\d\d)?$/,
  period: /^(month|quarter|year)$/,
  from: /^20\d\d(-(Q[1-4]|0[1-9]|1[0-2]))?$/,
  to: /^20\d\d(-(Q[1-4]|0[1-9]|1[0-2]))?$/,
  heading: /^.{1,160}$/,
};

/** Reads the address of the configurator; what is not understood is left out. */
export function readChoice(query: URLSearchParams): Choice {
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value =>
    values.find((value) => value === query.get(name)) ?? (values[0] as Value);
  const read = texts.flatMap((name) => {
    const value = query.get(name);
    return value && forms[name].test(value) ? [[name, value]] : [];
  });
  const colours = colourNames.flatMap((name) => {
    const digits = query.get(name)?.match(/^#?([\da-f]{6})$/i)?.[1];
    return digits ? [[name, `#${digits.toLowerCase()}`]] : [];
  });
  const locale = oneOf('locale', ['id', 'en'] as const);
  return {
    region: '15',
    ...Object.fromEntries(read),
    widget: oneOf('widget', widgetNames),
    locale,
    theme: oneOf('theme', ['auto', 'light', 'dark'] as const),
    colours: Object.fromEntries(colours),
    ui: query.has('ui') ? oneOf('ui', ['id', 'en'] as const) : locale,
    tier: oneOf('tier', tiers),
    fixed: query.get('version') === 'fixed',
  };
}

/** What the choice says of the chart: without what its widget does not know. */
export function parametersOf(choice: Choice): [string, string][] {
  const { widget, locale, theme, colours } = choice;
  const known = (name: TextName): boolean => {
    if (name === 'indicator') return showsIndicator(widget);
    if (name === 'by') return splits[widget]?.includes(choice.by ?? '') ?? false;
    if (name === 'from') return hasCourse(widget);
    if (name === 'period' || name === 'to') return widget in periodsOf;
    return name === 'region' || widget !== 'dashboard';
  };
  const pairs: [string, string | undefined][] = [
    ...texts.filter(known).map((name): [string, string | undefined] => [name, choice[name]]),
    ['locale', locale === 'id' ? undefined : locale],
    ['theme', theme === 'auto' ? undefined : theme],
    ...colourNames.map((name): [string, string | undefined] => [name, colours[name]?.slice(1)]),
  ];
  return pairs.filter((pair): pair is [string, string] => Boolean(pair[1]));
}

/** The address of the configurator that shows this choice again. */
export function queryOf(choice: Choice): string {
  const query = new URLSearchParams([['widget', choice.widget], ...parametersOf(choice)]);
  if (choice.ui !== choice.locale) query.set('ui', choice.ui);
  if (choice.tier !== 'element') query.set('tier', choice.tier);
  if (choice.fixed) query.set('version', 'fixed');
  return query.toString();
}
