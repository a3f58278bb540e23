import { personTables } from '../../catalogue/person-tables.js';
import {
  cellsOfPerson,
  delta,
  halfWidthOf,
  type Neighbour,
  neighbours,
  privacyLoss,
  rightGuesses,
} from '../../catalogue/protection.js';
import type { Protection } from './protection.type.js';

type Parameters = Pick<Protection, 'sigma' | 'threshold' | 'tablesPerPerson' | 'revisionsPerYear'>;

/** What the parameters of a release guarantee. */
export function protectionOf(release: Parameters): Protection {
  const { sigma, threshold, tablesPerPerson, revisionsPerYear } = release;
  const cells = cellsOf(release);
  return {
    ...{ sigma, threshold, tablesPerPerson, revisionsPerYear, delta },
    halfWidth: halfWidthOf(sigma),
    ...privacyLoss(tablesPerPerson, release),
    rightGuesses: rightGuesses(cells.CLIENT ?? tablesPerPerson, release),
    losses: neighbours.flatMap((one) => {
      const tables = cells[one];
      return tables === undefined ? [] : [{ neighbours: one, tables, ...privacyLoss(tables, release) }];
    }),
  };
}

/** A release of another catalogue than today's tells only how many cells a person makes a difference in altogether. */
function cellsOf({ tablesPerPerson }: Parameters): Partial<Record<Neighbour, number>> {
  const today = cellsOfPerson(personTables);
  return today.BOTH === tablesPerPerson ? today : { BOTH: tablesPerPerson };
}
