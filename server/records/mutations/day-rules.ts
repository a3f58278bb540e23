import { dayOf, yearOf } from '../../time/day.js';
import { mutationRuleWords } from './mutation-rules.words.js';
import { invalid } from './problems.js';

/** Throws ProblemError where a day lies in no year of this or the last century. */
export function isPlausible(field: string, day: Date | null | undefined): void {
  if (!day) return;
  const year = yearOf(dayOf(day));
  if (year < 1950 || year > 2100) {
    throw invalid(field, mutationRuleWords.year);
  }
}

/** Throws ProblemError where a day lies after today, or long before. */
export function notInFuture(field: string, day: Date | null | undefined, today: string): void {
  isPlausible(field, day);
  if (day && dayOf(day) > today) {
    throw invalid(field, mutationRuleWords.future(today));
  }
}
