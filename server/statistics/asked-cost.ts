import { regionsOfLevel } from '../graphql/cost.js';
import { dayOf } from '../time/day.js';
import { Period } from '../time/period.js';
import type { PeriodInput } from './period.input.js';
import { mostPeriods, periodsOf, TooManyPeriodsError } from './read-periods.js';

/** How many values one dimension, two, three are taken to have together: they depend on each other. */
const valuesOfDimensions = [1, 8, 16, 32];

interface Asked {
  period: PeriodInput;
  regionLevel?: string | null;
  by?: readonly string[] | null;
}

/** How many periods of how many regions are asked for: the cells below are counted here, where the arguments stand. */
export const periodsAsked = ({ period, regionLevel }: Asked): number =>
  periodCount(period) * (regionLevel ? regionsOfLevel : 1);

/** The same, times the values of the dimensions. */
export const cellsAsked = (asked: Asked): number =>
  periodsAsked(asked) * (valuesOfDimensions[asked.by?.length ?? 0] ?? 32);

/**
 * Periods that cannot be read are refused by the field itself, too many as well, but are counted: asked thirty times they
 * would cost thirty refusals. The last that is published is the present one at most.
 */
function periodCount(period: PeriodInput): number {
  try {
    return periodsOf(period, Period.at(dayOf(new Date()), period.unit)).length;
  } catch (error) {
    return error instanceof TooManyPeriodsError ? mostPeriods : 1;
  }
}
