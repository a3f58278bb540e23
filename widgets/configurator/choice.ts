import { type Described, descriptions } from '../elements/descriptions.js';
import { type Tier, tiers } from './verdict.js';

export const colourNames = ['ink', 'muted', 'paper', 'rule', 'police', 'rehab', 'context', 'now'] as const;
export type ColourName = (typeof colourNames)[number];

const widgetNames = descriptions.map(({ name }) => name);

/** What is said of the widget that is chosen. */
export const chosenBy = ({ widget }: Pick<Choice, 'widget'>): Described =>
  descriptions.find(({ name }) => name === widget) as Described;

const texts = ['indicator', 'by', 'region', 'period', 'from', 'to', 'heading'] as const;
export type TextName = (typeof texts)[number];

/** One chart as the page wants it, with the names that all tiers use. */
export interface Choice extends Partial<Record<TextName, string>> {
  /** The element without its `sinergi-`. */
  widget: string;
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
  const { locale, theme, colours } = choice;
  const { shows, indicator, splits, periods } = chosenBy(choice);
  const known = (name: TextName): boolean => {
    if (name === 'indicator') return indicator !== null;
    if (name === 'by') return Object.hasOwn(splits?.by ?? {}, choice.by ?? '');
    if (name === 'from') return periods?.course ?? false;
    if (name === 'period' || name === 'to') return periods !== null;
    return name === 'region' || shows === 'figures';
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
