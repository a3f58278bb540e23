import { formatPeriod } from '../i18n/locale.js';

const howMany = { year: 6, quarter: 16, month: 36 };
const partsOf = { year: 1, quarter: 4, month: 12 };

/** The last periods of a unit for which there can be data, the newest first. */
export function periodChoices(
  unit: string,
  dataUntil: string | null | undefined,
  locale: 'id' | 'en',
): { value: string; label: string }[] {
  const known = unit === 'month' || unit === 'quarter' ? unit : 'year';
  const last = new Date(dataUntil ?? Date.now());
  const parts = partsOf[known];
  const newest = last.getUTCFullYear() * parts + Math.floor((last.getUTCMonth() * parts) / 12);
  return Array.from({ length: howMany[known] }, (_one, back) => {
    const year = String(Math.floor((newest - back) / parts));
    const part = ((newest - back) % parts) + 1;
    const ending = { year: '', quarter: `-Q${part}`, month: `-${String(part).padStart(2, '0')}` }[known];
    return { value: year + ending, label: formatPeriod(year + ending, locale) };
  });
}
