import { invalid } from './problems.js';

/** A day as PostgreSQL takes it. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Throws ProblemError where a day lies after today. */
export function notInFuture(field: string, day: Date | null | undefined, today: string): void {
  if (day && dayOf(day) > today) {
    throw invalid(
      field,
      `berada di masa depan (hari ini ${today})`,
      `lies in the future (today is ${today})`,
    );
  }
}
