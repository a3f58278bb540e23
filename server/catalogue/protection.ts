import { type Side } from '../access/roles.js';
import { personMeasures } from './person-measures.js';
import type { PersonTable } from './person-tables.js';

/** Standard deviation of the noise, in people. */
export const sigma = 5;
/** Protected values below this are withheld. */
export const threshold = 20;
/** A year's tables are drawn this often: provisional as they open, and final. More needs a stated reason. */
export const revisionsPerYear = 2;
/** The chance outside which the bound holds. */
export const delta = 1e-6;
/** In more cells than this a person's year may not make a difference. */
export const mostTables = 33;
/** Smallest protected denominator of a published rate. */
export const smallestDenominator = 100;
/** Smallest protected risk set of a published survival curve. */
export const smallestRiskSet = 150;

const years = { YEAR: 1, YEARS_3: 3 };

/** In how many tables of a side a person's year can stand; a year is in one table of years and three windows of three. */
function tablesOfSide(tables: readonly PersonTable[], side: Side): number {
  return tables
    .filter(({ measure }) => personMeasures[measure].side === side)
    .flatMap(({ units }) => units)
    .reduce((sum, unit) => sum + years[unit], 0);
}

/** In what two sets of records may differ that an attacker tries to tell apart. */
export const neighbours = ['CLIENT', 'SUSPECT_ATTRIBUTES', 'BOTH', 'CLIENT_ATTRIBUTES'] as const;
export type Neighbour = (typeof neighbours)[number];

/**
 * How many cells differ at most for a person and year. CLIENT: all care records more or less, which also moves a
 * suspect between two cells of the police part of the cascade. SUSPECT_ATTRIBUTES: the number of suspects is public,
 * so somebody moves between two cells of each table of suspects, and of the cascade in care. CLIENT_ATTRIBUTES: the
 * same of somebody known to be a client.
 */
export function cellsOfPerson(tables: readonly PersonTable[]): Record<Neighbour, number> {
  const clients = tablesOfSide(tables, 'REHABILITATION');
  const suspects = tablesOfSide(tables, 'POLICE');
  const moved = 2;
  return {
    CLIENT: clients + moved,
    SUSPECT_ATTRIBUTES: moved * suspects + moved,
    BOTH: clients + moved * suspects,
    CLIENT_ATTRIBUTES: moved * clients + moved,
  };
}

/** L: in how many cells a person's year can make a difference, on both sides together. */
export function tablesPerPerson(tables: readonly PersonTable[]): number {
  return cellsOfPerson(tables).BOTH;
}

/** What the noise of a release is: its standard deviation σ, in people, and how often a year is drawn (R). */
export interface Noise {
  sigma: number;
  revisionsPerYear: number;
}

/** What noise guarantees for a person and year, by zero-concentrated differential privacy: ρ and ε at `delta`. */
export function privacyLoss(
  cells: number,
  { sigma, revisionsPerYear: revisions }: Noise,
): { rho: number; epsilon: number } {
  const rho = (cells * revisions) / (2 * sigma ** 2);
  return { rho, epsilon: rho + 2 * Math.sqrt(rho * Math.log(1 / delta)) };
}

/**
 * How often in 100 somebody who knows everybody else, and would guess right 50 times, guesses right at most with all
 * numbers at hand: Φ(√(L·R)/2σ), the best test between two Gaussians.
 */
export function rightGuesses(cells: number, { sigma, revisionsPerYear: revisions }: Noise): number {
  return Math.round(100 * normal(Math.sqrt(cells * revisions) / (2 * sigma)));
}

/** The distribution function of the standard normal for values from 0 on, by its power series. */
function normal(value: number): number {
  let [term, sum] = [value, value];
  for (let step = 1; Math.abs(term) > 1e-15; step++) {
    term *= value ** 2 / (2 * step + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(value ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Half the width of the 95 % interval of a sum of cells, in people: two standard deviations. */
export function halfWidthOf(sigma: number, cells = 1): number {
  return Math.round(2 * sigma * Math.sqrt(cells));
}
