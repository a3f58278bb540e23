import { threeYears } from '../i18n/locale.js';
import type { Coarser, Offer } from './view.js';

/** What is offered instead of what is withheld: a larger region, three years together, or both. */
export function offerOf({ periodUnit, period, region }: Coarser, asked: string | undefined): Offer {
  const three = periodUnit === 'YEARS_3';
  return {
    text: `${region.name}, ${three ? threeYears(period) : period}`,
    ...(three && { period: 'YEARS_3' }),
    ...(region.code !== asked && { region: region.code }),
  };
}
