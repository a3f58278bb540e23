import type { Day } from '../time/day.js';
import type { Correction } from './exact/kept-years.js';
import type { Figures } from './figures/figures.js';
import type { Drawing } from './people/drawings.js';
import type { ProtectedCell } from './people/protected-cell.js';

/** All that a release says; the exact cells of what is no count of people stand in new_cell and true_cell. */
export interface ReleaseContent {
  asOf: Day;
  now: Date;
  synthetic: boolean;
  dataUntil: Day | null;
  sigma: number;
  /** Shown or withheld. */
  cells: ProtectedCell[];
  /** The same and those of years that are not shown yet. */
  drawn: ProtectedCell[];
  drawings: Drawing[];
  corrections: Correction[];
  figures: Figures;
}
