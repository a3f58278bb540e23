import { closest, distance } from 'fastest-levenshtein';
import type { Locale } from '../../language/locale.js';
import type { Localised } from '../../language/localised.js';
import type { Elements } from '../builds/elements.js';
import { addressWords, mustWords } from './address.words.js';
import { WidgetAddressError } from './widget-address.error.js';
import {
  type ColourName,
  colourNames,
  type PeriodName,
  parameterNames,
  rulesOf,
} from './widget-parameters.js';

/** Which widget an address shows, and how: the same in every tier, and the same as the element's attributes. */
export interface WidgetAddress {
  /** One of the elements, without `sinergi-`. */
  name: string;
  /** Id of the catalogue, where the widget shows one indicator. */
  indicator?: string;
  /** What to split by, in small letters. */
  by?: string;
  /** The widgets of a dashboard, as its attribute has them. */
  show?: string;
  /** Kemendagri code, such as 15.71. Whether there is such a region is for who asks for its figures. */
  region?: string;
  period?: PeriodName;
  from?: string;
  to?: string;
  heading?: string;
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
  /** Each as #rrggbb. */
  colours: Partial<Record<ColourName, string>>;
}

/** Marks of campaigns that other sites add to links. */
const foreign = /^(utm_\w+|fbclid|gclid)$/;

/** Reads the name and the parameters of an address. Throws WidgetAddressError. */
export function readWidgetAddress(elements: Elements, name: string, query: URLSearchParams): WidgetAddress {
  const element = elements.find(name);
  if (!element) throw unknownName(name, elements.names);
  const rules = rulesOf(elements, element, query.get('period')?.toLowerCase() ?? null);
  const read: Record<string, string> = {};
  for (const [key, text] of query) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (!rule && foreign.test(key)) continue;
    if (!rule) throw unknownParameter(name, key, Object.keys(rules));
    if (Object.hasOwn(read, key)) throw malformed(key, mustWords.twice);
    if (text.trim() === '') continue;
    const result = rule.form.safeParse(text.trim());
    if (!result.success) throw malformed(key, rule.must);
    read[key] = result.data;
  }
  if (read.from && read.to && read.to < read.from) throw malformed('from', mustWords.exchanged);
  const given = Object.keys(rules).filter((key) => read[key]);
  const only = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, read[key]]));
  const colours = only(given.filter(isColour));
  return {
    name,
    locale: 'id',
    theme: 'auto',
    ...only(given.filter((key) => !isColour(key))),
    colours,
  } as WidgetAddress;
}

/** The parameters as one canonical text: what means the same is written the same. Empty where nothing is said. */
export function queryOf(address: WidgetAddress): string {
  const { name: _widget, locale, theme, colours, ...rest } = address;
  const plain = {
    ...rest,
    ...(locale !== 'id' && { locale }),
    ...(theme !== 'auto' && { theme }),
    ...Object.fromEntries(Object.entries(colours).map(([key, value]) => [key, value.slice(1)])),
  };
  const written = new URLSearchParams();
  for (const key of parameterNames) {
    const value = (plain as Record<string, string | undefined>)[key];
    if (value) written.set(key, value);
  }
  return written.toString();
}

const isColour = (key: string): boolean => (colourNames as readonly string[]).includes(key);

function malformed(key: string, must: Localised): WidgetAddressError {
  return new WidgetAddressError(400, {
    id: `Parameter ${key} ${must.id}.`,
    en: `The parameter ${key} ${must.en}.`,
  });
}

function unknownParameter(name: string, key: string, known: string[]): WidgetAddressError {
  return new WidgetAddressError(
    400,
    addressWords.unknownParameter(name, nearest(key, known), known.join(', ')),
  );
}

function unknownName(name: string, known: readonly string[]): WidgetAddressError {
  return new WidgetAddressError(404, addressWords.unknownName(nearest(name, known), known.join(', ')));
}

/** What somebody may have meant; from our own list, so nothing that was sent comes back. */
function nearest(text: string, known: readonly string[]): string | undefined {
  const word = text.slice(0, 40).toLowerCase();
  const near = closest(word, known);
  return distance(word, near) <= 2 ? near : undefined;
}
