import type { Correction } from '../../publish/exact/kept-years.js';
import type { Figures } from '../../publish/figures/figures.js';
import type { Drawing } from '../../publish/people/drawings.js';
import type { ProtectedCell } from '../../publish/people/protected-cell.js';

/** All that a release says; the exact cells of what is no count of people stand in new_cell and true_cell. */
export interface ReleaseContent {
  asOf: string;
  now: Date;
  synthetic: boolean;
  dataUntil: string | null;
  sigma: number;
  /** Shown or withheld. */
  cells: ProtectedCell[];
  /** The same and those of years that are not shown yet. */
  drawn: ProtectedCell[];
  drawings: Drawing[];
  corrections: Correction[];
  figures: Figures;
}
