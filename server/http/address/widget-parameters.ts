import { z } from 'zod';
import { indicatorIds } from '../../catalogue/indicators.js';
import type { Localised } from '../../language/localised.js';
import { Period } from '../../time/period.js';
import type { PeriodUnit } from '../../time/period-unit.js';
import type { ElementDescription } from '../builds/element.js';
import type { Elements } from '../builds/elements.js';
import { mustWords as must } from './address.words.js';

/** Asked for where an address names no region, as the elements do. */
export const usualRegion = '15';

/** The colours that a page may set, each the custom property `--sinergi-…`. */
export const colourNames = ['ink', 'muted', 'paper', 'rule', 'police', 'rehab', 'context', 'now'] as const;
export type ColourName = (typeof colourNames)[number];

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

const oneOf = <Value extends string>(values: readonly Value[]): Rule<Value> =>
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
/** `name` or `name:what it is of`, as the attribute of a widget that holds others has it. */
function isShown(elements: Elements, item: string): boolean {
  const [name = '', of, ...more] = item.split(':');
  const element = elements.find(name);
  if (more.length > 0 || element?.shows !== 'figures') return false;
  if (of === undefined) return true;
  return element.indicator ? indicator.form.safeParse(of).success : splitsOf(element).includes(of);
}

/** The values of `by`; none where the widget is not split. */
const splitsOf = ({ splits }: ElementDescription): string[] =>
  splits ? [...Object.keys(splits.by), ...splits.older] : [];

const showRule = (elements: Elements, { example }: ElementDescription): Rule<string> =>
  rule(
    z
      .string()
      .transform((text) => text.split(/[\s,]+/))
      .refine((items) => items.length <= mostShown && items.every((item) => isShown(elements, item)))
      .transform((items) => items.join(' ')),
    must.show(mostShown, example.attributes.show ?? ''),
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

/** Every parameter, in the order in which an address is written. */
export const parameterNames = [
  ...['show', 'indicator', 'by', 'region', 'period', 'from', 'to', 'heading', 'locale', 'theme'],
  ...colourNames,
];

/** The rules of one widget's parameters. */
export function rulesOf(
  elements: Elements,
  element: ElementDescription,
  period: string | null,
): Record<string, Rule<string>> {
  const colours = Object.fromEntries(colourNames.map((one) => [one, colour]));
  if (element.shows === 'widgets')
    return { show: showRule(elements, element), region, locale, theme, ...colours };
  const by = splitsOf(element);
  const unit = isPeriodName(period) ? period : (element.periods?.usual ?? 'year');
  const example = Period.example(unitOf[unit]);
  const time = rule(
    z
      .string()
      .toUpperCase()
      .refine((text) => text.startsWith('20') && Period.read(text, unitOf[unit]) !== undefined),
    must.time(example, unit),
  );
  return {
    ...(element.indicator && { indicator }),
    ...(by.length > 0 && { by: oneOf(by) }),
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

const isPeriodName = (text: string | null): text is PeriodName =>
  text !== null && Object.hasOwn(unitOf, text);
