import { type DiscreteGaussian, uniformOf } from './noise.js';
import { type PersonCell, personCellId } from './person-cells.js';

/** A cell with its noisy value: all that ever leaves the restricted side. */
export interface ProtectedCell extends PersonCell {
  /** May be negative; shown from the threshold on. */
  noisy: number;
}

/** Adds a cell's noise, which the secret key, the cell, its revision and its people decide. */
export function protect(
  cell: PersonCell,
  { key, noise, revision }: { key: Buffer; noise: DiscreteGaussian; revision: number },
): ProtectedCell {
  const uniform = uniformOf(key, { id: personCellId(cell), revision, keySum: cell.keySum });
  return { ...cell, noisy: cell.people + noise.at(uniform) };
}
