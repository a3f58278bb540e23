import { personTables } from '../../catalogue/person-tables.js';
import {
  cellsOfPerson,
  delta,
  halfWidth,
  neighbours,
  privacyLoss,
  rightGuesses,
} from '../../catalogue/protection.js';
import type { Protection } from './protection.type.js';

/** What the parameters of a release guarantee. */
export function protectionOf(
  release: Pick<Protection, 'sigma' | 'threshold' | 'tablesPerPerson' | 'revisionsPerYear'>,
): Protection {
  const { sigma, threshold, tablesPerPerson, revisionsPerYear } = release;
  const loss = privacyLoss(tablesPerPerson, revisionsPerYear);
  const cells = cellsOfPerson(personTables);
  return {
    ...{ sigma, threshold, tablesPerPerson, revisionsPerYear, halfWidth, delta },
    ...loss,
    rightGuesses: rightGuesses(cells.CLIENT, revisionsPerYear),
    losses: neighbours.map((one) => ({
      neighbours: one,
      tables: cells[one],
      ...privacyLoss(cells[one], revisionsPerYear),
    })),
  };
}
