import { revisionsPerYear, sigma, threshold } from '../../../server/catalogue/protection.js';
import type { CellValues } from './harvest.js';

/** Logarithm of a normal density, up to a constant; of a withheld value that of being below the threshold. */
function likelihood(value: number | null, mean: number, deviation: number): number {
  if (value !== null) return -((value - mean) ** 2) / (2 * deviation ** 2);
  return Math.log(Math.max(1e-300, normalBelow((threshold - 0.5 - mean) / deviation)));
}

/** The normal distribution function, by a polynomial that is right to seven digits. */
export function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    Math.exp(-(z ** 2) / 2) *
    0.3989422804014327 *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}

/** A cell, and how many people are in it by one and by another account. */
export interface Accounts {
  name: string;
  one: number;
  other: number;
}

/** How much likelier drawings are by the one account than by the other: the best test that there is. */
function evidence(cells: readonly Accounts[], drawings: readonly CellValues[], deviation: number): number {
  let sum = 0;
  for (const { name, one, other } of cells) {
    for (const values of drawings) {
      const value = values.get(name) ?? null;
      sum += likelihood(value, one, deviation) - likelihood(value, other, deviation);
    }
  }
  return sum;
}

/** As many drawings as a year may have, again and again. */
export function yearsOf(drawings: readonly CellValues[]): CellValues[][] {
  return Array.from({ length: Math.floor(drawings.length / revisionsPerYear) }, (_, at) =>
    drawings.slice(at * revisionsPerYear, (at + 1) * revisionsPerYear),
  );
}

/** How often the evidence about targets speaks for the one account, each judged from the drawings of a year. */
export function shareFor(
  targets: readonly (readonly Accounts[])[],
  drawings: readonly CellValues[],
  deviation: number,
): number {
  const found = yearsOf(drawings).flatMap((year) =>
    targets.map((cells) => Number(evidence(cells, year, deviation) > 0)),
  );
  return found.reduce((sum, one) => sum + one, 0) / found.length;
}

/** The advantage that the guarantee allows who tells apart a difference in so many cells, and five points for chance. */
export function advantageBound(cells: number): number {
  return 2 * normalBelow(Math.sqrt(cells * revisionsPerYear) / (2 * sigma)) - 1 + 0.05;
}

/** From how few to how many cells targets have. */
export function spreadOf(targets: readonly (readonly Accounts[])[]): string {
  const cells = targets.map(({ length }) => length);
  return `${Math.min(...cells)} to ${Math.max(...cells)} cells`;
}
