import { dayOf, yearOf } from '../../time/day.js';

const bands = [
  [18, 'UNDER_18'],
  [25, '18_24'],
  [35, '25_34'],
  [45, '35_44'],
  [Number.POSITIVE_INFINITY, '45_PLUS'],
] as const;

/** The age band of who was born in a year, on a day; UNKNOWN without a year of birth. */
export function ageBand(birthYear: number | null, on: Date): string {
  if (birthYear === null) return 'UNKNOWN';
  const age = yearOf(dayOf(on)) - birthYear;
  return (bands.find(([below]) => age < below) as (typeof bands)[number])[1];
}
