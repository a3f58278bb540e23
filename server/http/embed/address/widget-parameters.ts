import { z } from 'zod';
import { indicatorIds } from '../../../catalogue/indicators.js';
import type { Localised } from '../../../language/localised.js';
import { Period } from '../../../time/period.js';
import type { PeriodUnit } from '../../../time/period-unit.js';

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

const rule = <Value>(form: z.ZodType<Value, string>, id: string, en: string): Rule<Value> => ({
  form,
  must: { id, en },
});

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]]): Rule<Value> =>
  rule(
    z.string().toLowerCase().pipe(z.enum(values)),
    `harus salah satu dari ${values.join(', ')}`,
    `must be one of ${values.join(', ')}`,
  );

const indicator = rule(
  z.string().toUpperCase().pipe(z.enum(indicatorIds)),
  `harus nama indikator dari katalog: ${indicatorIds.join(', ')}`,
  `must be an indicator of the catalogue: ${indicatorIds.join(', ')}`,
);

const colour = rule(
  z
    .string()
    .regex(/^#?([\da-f]{3}|[\da-f]{6})$/i)
    .transform((text) => {
      const digits = text.replace('#', '').toLowerCase();
      return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
    }),
  'harus warna enam angka heksadesimal seperti 1d4f91',
  'must be a colour of six hexadecimal digits such as 1d4f91',
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
  `harus nama widget (paling banyak ${mostShown}) seperti indicator:COMPLETION relapse:mentor capacity map`,
  `must be names of widgets (at most ${mostShown}) such as indicator:COMPLETION relapse:mentor capacity map`,
);

const region = rule(
  z.string().regex(/^\d\d(\.\d\d)?$/),
  'harus kode wilayah Kemendagri seperti 15 atau 15.71',
  'must be a Kemendagri code such as 15 or 15.71',
);

const heading = rule(
  z
    .string()
    .max(160)
    .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/u),
  'harus satu baris, paling panjang 160 huruf',
  'must be one line of at most 160 letters',
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
    `harus ditulis seperti ${example}, sesuai period=${unit}`,
    `must be written like ${example}, as period=${unit} has it`,
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
