import { formatShort, type Locale, nbsp } from './locale.js';

/** A seized quantity in the largest unit that suits it: 1.250 g is 1,3 kg. */
export function formatQuantity(value: number, unit: string, unitLabel: string, locale: Locale): string {
  const big = locale === 'id' ? ['ton', 'liter'] : ['tonnes', 'litres'];
  const steps = { GRAM: ['g', 'kg', big[0]], MILLILITRE: ['ml', big[1], 'm³'] }[unit];
  if (!steps) return `${formatShort(value, locale)}${nbsp}${unitLabel}`;
  const step = value >= 1e6 ? 2 : value >= 1e3 ? 1 : 0;
  return `${formatShort(value / 1000 ** step, locale)}${nbsp}${steps[step]}`;
}
