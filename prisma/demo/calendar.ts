/** Days since 1 January 1970. */
export type Day = number;

const milliseconds = 86_400_000;

/** `2024-03-01` → its day. */
export function day(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / milliseconds;
}

/** A day → `2024-03-01`; no day → the empty text. */
export function iso(value: Day | undefined): string {
  return value === undefined ? '' : new Date(value * milliseconds).toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export function yearOf(value: Day): number {
  return new Date(value * milliseconds).getUTCFullYear();
}

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
export const months: readonly Period[] = periods(1, (year, month) => `${year}-${two(month)}`);

/** The quarters of the invented records. */
export const quarters: readonly Period[] = periods(3, (year, month) => `${year}-Q${(month + 2) / 3}`);

function periods(length: number, name: (year: number, month: number) => string): Period[] {
  const found: Period[] = [];
  for (let at = 0; ; at += length) {
    const year = 2021 + Math.floor(at / 12);
    const month = (at % 12) + 1;
    const first = Date.UTC(year, month - 1, 1) / milliseconds;
    if (first > lastDay) return found;
    found.push({
      year,
      name: name(year, month),
      first,
      last: Date.UTC(year, month - 1 + length, 1) / milliseconds - 1,
    });
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
