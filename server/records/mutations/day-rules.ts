import { dayOf, yearOf } from '../../time/day.js';
import { invalid } from './problems.js';

/** Throws ProblemError where a day lies in no year of this or the last century. */
export function isPlausible(field: string, day: Date | null | undefined): void {
  if (!day) return;
  const year = yearOf(dayOf(day));
  if (year < 1950 || year > 2100) {
    throw invalid(field, 'harus antara tahun 1950 dan 2100', 'must be from 1950 to 2100');
  }
}

/** Throws ProblemError where a day lies after today, or long before. */
export function notInFuture(field: string, day: Date | null | undefined, today: string): void {
  isPlausible(field, day);
  if (day && dayOf(day) > today) {
    throw invalid(
      field,
      `berada di masa depan (hari ini ${today})`,
      `lies in the future (today is ${today})`,
    );
  }
}
