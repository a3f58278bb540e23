import type { PersonTable } from './person-tables.js';

/** Standard deviation of the noise, in people. */
export const sigma = 5;
/** Protected values below this are withheld. */
export const threshold = 20;
/** 95 of 100 protected values lie within ± this of the true one: two standard deviations. */
export const halfWidth = 10;
/** A year's tables are drawn at most this often without a stated reason. */
export const revisionsPerYear = 2;
/** The chance outside which the bound holds. */
export const delta = 1e-6;
/** More tables than this a person may not be in. */
export const mostTables = 30;
/** Smallest protected denominator of a published rate. */
export const smallestDenominator = 100;
/** Smallest protected risk set of a published survival curve. */
export const smallestRiskSet = 150;

const years = { YEAR: 1, YEARS_3: 3 };

/** L: in how many tables a person's year can stand; a year is in one table of years and in three windows of three. */
export function tablesPerPerson(tables: readonly PersonTable[]): number {
  return tables.flatMap(({ units }) => units).reduce((sum, unit) => sum + years[unit], 0);
}

/** What the noise guarantees for a person and year, by zero-concentrated differential privacy: ρ and ε at `delta`. */
export function privacyLoss(tables: number, revisions: number): { rho: number; epsilon: number } {
  const rho = (tables * revisions) / (2 * sigma ** 2);
  return { rho, epsilon: rho + 2 * Math.sqrt(rho * Math.log(1 / delta)) };
}

/** Half the width of the 95 % interval of a sum of cells, in people. */
export function halfWidthOf(cells: number): number {
  return Math.round(halfWidth * Math.sqrt(cells));
}
