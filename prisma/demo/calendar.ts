import { daysFromTo, type Day as IsoDay, plusDays } from '../../server/time/day.js';
import { Period as NamedPeriod } from '../../server/time/period.js';
import type { PeriodUnit } from '../../server/time/period-unit.js';

/** Days since 1 January 1970: what is invented adds and compares them by the hundred thousand. */
export type Day = number;

const origin: IsoDay = '1970-01-01';

/** `2024-03-01` → its day. */
export const day = (iso: string): Day => daysFromTo(origin, iso as IsoDay) - 1;

const written = new Map<Day, IsoDay>();

/** A day → `2024-03-01`; no day → the empty text. */
export function iso(value: Day | undefined): string {
  if (value === undefined) return '';
  const text = written.get(value) ?? plusDays(origin, value);
  written.set(value, text);
  return text;
}

/** The calendar year of a day. */
export const yearOf = (value: Day): number => Number(iso(value).slice(0, 4));

/** The last day of the invented records. */
export const lastDay = day('2026-06-30');

/** Some days of the calendar from the first to the last, both included. */
export interface Period {
  year: number;
  /** `2024-03` of a month, `2024-Q1` of a quarter. */
  name: string;
  first: Day;
  last: Day;
}

/** The months of the invented records. */
export const months = periods('MONTH');

/** The quarters of the invented records. */
export const quarters = periods('QUARTER');

function periods(unit: PeriodUnit): readonly Period[] {
  const first = NamedPeriod.at('2021-01-01', unit);
  return first.upTo(NamedPeriod.at(iso(lastDay) as IsoDay, unit)).map((period) => ({
    year: period.year,
    name: period.name,
    first: day(period.firstDay),
    last: day(period.lastDay),
  }));
}
