import { Temporal } from 'temporal-polyfill';

/** A calendar day as ISO 8601 writes it, YYYY-MM-DD: days compare as their texts do. */
export type Day = `${number}-${number}-${number}`;

/** The day that a text writes; undefined where it writes none: 30 February is no day. */
export function readDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text).toString() as Day;
  } catch {
    return undefined;
  }
}

/** The day of a date column: its driver gives midnight in UTC. */
export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

/** A day as a driver takes it for a date column. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** So many days later, or earlier where they are negative. */
export const plusDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString() as Day;

/** How many days there are from one day to another, both included. */
export const daysFromTo = (first: Day, last: Day): number =>
  Temporal.PlainDate.from(first).until(last, { largestUnit: 'day' }).days + 1;

/** The year of a day. */
export const yearOf = (day: Day): number => Temporal.PlainDate.from(day).year;
