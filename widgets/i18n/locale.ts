export type Locale = 'id' | 'en';

const numbers: Record<Locale, Intl.NumberFormat> = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};
const dates: Record<Locale, Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
const months: Record<Locale, Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat('id-ID', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

/** A number as readers of the language write it: 1.234,5 or 1,234.5. */
export const formatNumber = (value: number, locale: Locale): string => numbers[locale].format(value);

/** A share in whole percent: 41 % or 41%. */
export function formatPercent(share: number, locale: Locale): string {
  const value = numbers[locale].format(Math.round(share * 100));
  return locale === 'id' ? `${value} %` : `${value}%`;
}

/** A day, YYYY-MM-DD, in words. */
export const formatDate = (day: string, locale: Locale): string =>
  dates[locale].format(new Date(`${day}T00:00:00Z`));

/** A period, 2024-03, 2024-Q1 or 2024, as readers say it. */
export function formatPeriod(period: string, locale: Locale): string {
  const [year, part] = period.split('-');
  if (!part) return period;
  if (part.startsWith('Q')) return locale === 'id' ? `Triwulan ${part.slice(1)} ${year}` : `${part} ${year}`;
  return months[locale].format(new Date(`${period}-01T00:00:00Z`));
}

/** The same, short enough for an axis. */
export function shortPeriod(period: string, locale: Locale): string {
  const [year, part] = period.split('-');
  if (!part?.startsWith('Q')) return formatPeriod(period, locale);
  return locale === 'id' ? `T${part.slice(1)} ${year}` : `${part} ${year}`;
}
