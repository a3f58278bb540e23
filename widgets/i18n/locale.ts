export type Locale = 'id' | 'en';

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };
const rounded = (value: number, locale: Locale, digits: number): string =>
  value.toLocaleString(tags[locale], { maximumFractionDigits: digits });

/** Keeps a number and its unit on one line. */
export const nbsp = '\u00a0';

/** A number as readers of the language write it: 1.234,5 or 1,234.5. */
export const formatNumber = (value: number, locale: Locale): string => rounded(value, locale, 2);

/** The same with as many digits as a headline can hold: whole from 100 on, else one decimal. */
export const formatShort = (value: number, locale: Locale): string =>
  rounded(value, locale, Math.abs(value) >= 100 ? 0 : 1);

/** A share in whole percent: 41 % or 41%. */
export const formatPercent = (share: number, locale: Locale): string =>
  percentOf(rounded(share * 100, locale, 0), locale);

/** A value that is a percentage already, with up to two decimals. */
export const formatPercentage = (value: number, locale: Locale): string =>
  percentOf(rounded(value, locale, 2), locale);

const percentOf = (number: string, locale: Locale): string => number + { id: `${nbsp}%`, en: '%' }[locale];

/** A number with its unit, which is % or a word. */
export function formatWithUnit(value: number, unit: string, locale: Locale): string {
  if (unit === '%') return formatPercent(value / 100, locale);
  return `${formatShort(value, locale)}${nbsp}${unit}`;
}

/** A day, YYYY-MM-DD, in words. */
export const formatDate = (day: string, locale: Locale): string =>
  new Date(day).toLocaleDateString(tags[locale], { dateStyle: 'long', timeZone: 'UTC' });

/** A period, 2024-03, 2024-Q1, 2024 or 2022–2024 (three years), as readers say it. */
export function formatPeriod(period: string, locale: Locale): string {
  const [year, part] = period.split('-');
  if (!part) return period;
  if (part.startsWith('Q'))
    return { id: `Triwulan${nbsp}${roman[part.slice(1)]}`, en: part }[locale] + nbsp + year;
  return new Date(period)
    .toLocaleDateString(tags[locale], { month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replace(' ', nbsp);
}

export const roman: Record<string, string> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };

/** Three years together, named by the last. */
export const threeYears = (last: string): string => `${Number(last) - 2}–${last}`;
