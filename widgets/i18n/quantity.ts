import { formatShort, type Locale, nbsp } from './locale.js';

/** Units that languages have words for. */
const bigUnits: Record<Locale, { tonnes: string; litres: string }> = {
  id: { tonnes: 'ton', litres: 'liter' },
  en: { tonnes: 'tonnes', litres: 'litres' },
};

/** A seized quantity in the largest unit that suits it: 1.250 g is 1,3 kg. */
export function formatQuantity(value: number, unit: string, unitLabel: string, locale: Locale): string {
  const { tonnes, litres } = bigUnits[locale];
  const steps = { GRAM: ['g', 'kg', tonnes], MILLILITRE: ['ml', litres, 'm³'] }[unit];
  if (!steps) return `${formatShort(value, locale)}${nbsp}${unitLabel}`;
  const step = value >= 1e6 ? 2 : value >= 1e3 ? 1 : 0;
  return `${formatShort(value / 1000 ** step, locale)}${nbsp}${steps[step]}`;
}
