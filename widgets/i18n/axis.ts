import { formatPeriod, type Locale, roman } from './locale.js';

/** A period in two lines for an axis: the part, and the year where it begins. */
export function axisPeriod(period: string, locale: Locale): string[] {
  const [year = '', part] = period.split('-');
  if (!part) return [period];
  if (part.startsWith('Q')) {
    const name = { id: roman[part.slice(1)] ?? '', en: part }[locale];
    return part === 'Q1' ? [name, year] : [name];
  }
  const name = formatPeriod(period, locale).slice(0, 3);
  return part === '01' ? [name, year] : [name];
}
