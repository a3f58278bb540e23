import { type Side } from '../access/roles.js';
import type { Localised } from '../language/localised.js';
import { type CalendarUnit } from '../time/period-unit.js';
import type { DimensionName } from './dimensions.js';
import { type PublicLevel } from './levels.js';

/** One split of a measure and the finest units in which the public sees it; on a level without one it does not. */
export type Split = { by: readonly DimensionName[] } & Partial<Record<PublicLevel, CalendarUnit>>;

/** A measure that does not count people one by one: what it counts, where from, and by what it may be split. */
export interface ExactMeasure {
  label: Localised;
  definition: Localised;
  source: Localised;
  unit: string;
  /** Whose register it is: who is cleared for that side reads it in every unit, level and split. */
  side?: Side;
  /** SQL of the facts: region_code, day, amount and a column for each dimension. Measures without are made of others. */
  facts?: string;
  /** Every allowed combination of dimensions; the empty one is the total. */
  splits: readonly Split[];
  /** All values of a dimension where it is a closed list; open dimensions show what was seen. */
  values?: Partial<Record<DimensionName, readonly string[]>>;
  /** A period without a fact was not reported, instead of being zero. */
  reported?: boolean;
  /** A stock: the last month of a period speaks for it, instead of the sum. */
  stock?: boolean;
}
