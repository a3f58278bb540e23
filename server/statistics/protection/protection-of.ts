import { delta, halfWidth, privacyLoss } from '../../publish/catalogue/protection.js';
import type { Protection } from './protection.type.js';

/** What the parameters of a release guarantee. */
export function protectionOf(
  release: Pick<Protection, 'sigma' | 'threshold' | 'tablesPerPerson' | 'revisionsPerYear'>,
): Protection {
  const { sigma, threshold, tablesPerPerson, revisionsPerYear } = release;
  const loss = privacyLoss(tablesPerPerson, revisionsPerYear);
  return { sigma, threshold, tablesPerPerson, revisionsPerYear, halfWidth, delta, ...loss };
}
