import { z } from 'zod';
import { indicatorIds } from '../../catalogue/indicators.js';
import type { Localised } from '../../language/localised.js';
import { Period } from '../../time/period.js';
import type { PeriodUnit } from '../../time/period-unit.js';
import { mustWords as must } from './address.words.js';

/** What `/embed`, `/image`, `/table` and `/oembed` show: the elements without their `sinergi-`. */
export const widgetNames = [
  'indicator',
  'operations',
  'seizures',
  'suspects',
  'rehab-outcomes',
  'capacity',
  'aftercare',
  'relapse',
  'cascade',
  'prevalence',
  'outreach',
  'map',
  'agencies',
  'dashboard',
] as const;
export type WidgetName = (typeof widgetNames)[number];

/** Asked for where an address names no region, as the elements do. */
export const usualRegion = '15';

/** The colours that a page may set, each the custom property `--sinergi-…`. */
export const colourNames = ['ink', 'muted', 'paper', 'rule', 'police', 'rehab', 'context', 'now'] as const;
export type ColourName = (typeof colourNames)[number];

/** How widgets can be split, where they can. */
const splits: Partial<Record<WidgetName, readonly [string, ...string[]]>> = {
  operations: ['kind', 'agency'],
  suspects: ['role', 'substance', 'age_band', 'sex'],
  relapse: ['mentor'],
  map: ['region'],
};

/** Units of periods as addresses and attributes write them. */
const unitOf = {
  month: 'MONTH',
  quarter: 'QUARTER',
  year: 'YEAR',
  years3: 'YEARS_3',
} as const satisfies Record<string, PeriodUnit>;
export type PeriodName = keyof typeof unitOf;
const periodNames = Object.keys(unitOf) as [PeriodName, ...PeriodName[]];

/** How a parameter is read, and what it must be in the words of who writes it. */
interface Rule<Value> {
  form: z.ZodType<Value, string>;
  must: Localised;
}

const rule = <Value>(form: z.ZodType<Value, string>, must: Localised): Rule<Value> => ({ form, must });

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]]): Rule<Value> =>
  rule(z.string().toLowerCase().pipe(z.enum(values)), must.oneOf(values));

const indicator = rule(z.string().toUpperCase().pipe(z.enum(indicatorIds)), must.indicator(indicatorIds));

const colour = rule(
  z
    .string()
    .regex(/^#?([\da-f]{3}|[\da-f]{6})$/i)
    .transform((text) => {
      const digits = text.replace('#', '').toLowerCase();
      return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
    }),
  must.colour,
);

const mostShown = 24;
/** `name` or `name:what it is of`, as the dashboard's attribute has it. */
function isShown(item: string): boolean {
  const [name = '', of, ...more] = item.split(':');
  if (more.length > 0 || name === 'dashboard' || !isWidgetName(name)) return false;
  if (of === undefined) return true;
  if (name === 'indicator' || name === 'map') return indicator.form.safeParse(of).success;
  return splits[name]?.includes(of) ?? false;
}

const show = rule(
  z
    .string()
    .transform((text) => text.split(/[\s,]+/))
    .refine((items) => items.length <= mostShown && items.every(isShown))
    .transform((items) => items.join(' ')),
  must.show(mostShown),
);

const region = rule(z.string().regex(/^\d\d(\.\d\d)?$/), must.region);

const heading = rule(
  z
    .string()
    .max(160)
    .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/u),
  must.heading,
);

const locale = oneOf(['id', 'en']);
const theme = oneOf(['auto', 'light', 'dark']);

/** The rules of one widget's parameters, in the order in which an address is written. */
export function rulesOf(name: WidgetName, period: string | null): Record<string, Rule<string>> {
  const colours = Object.fromEntries(colourNames.map((one) => [one, colour]));
  if (name === 'dashboard') return { show, region, locale, theme, ...colours };
  const by = splits[name];
  const unit = isPeriodName(period) ? period : name === 'capacity' ? 'quarter' : 'year';
  const example = Period.example(unitOf[unit]);
  const time = rule(
    z
      .string()
      .toUpperCase()
      .refine((text) => text.startsWith('20') && Period.read(text, unitOf[unit]) !== undefined),
    must.time(example, unit),
  );
  return {
    ...((name === 'indicator' || name === 'map') && { indicator }),
    ...(by && { by: oneOf(by) }),
    region,
    period: oneOf(periodNames),
    from: time,
    to: time,
    heading,
    locale,
    theme,
    ...colours,
  };
}

export const isWidgetName = (text: string): text is WidgetName =>
  (widgetNames as readonly string[]).includes(text);

const isPeriodName = (text: string | null): text is PeriodName =>
  text !== null && Object.hasOwn(unitOf, text);
