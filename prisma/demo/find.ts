import type { Day } from './calendar.js';
import type { Substance } from './substances.js';

/** Where and when something was seized, before it is weighed. */
export interface Find {
  caseCode: string;
  operation: string;
  agency: string;
  region: string;
  date: Day;
  substance: Substance;
}

/** A find with its quantity as text in its unit, at most three decimals. */
export interface Measured {
  find: Find;
  quantity: string;
  unit: 'GRAM' | 'TABLET';
}
