import { daysForLateReports, type ExactUnit } from '../catalogue/periods.js';

const monthsOf: Record<ExactUnit, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** First and last published period, as the first day of each (YYYY-MM-DD). */
export interface ClosedPeriods {
  first: string;
  last: string;
}

/**
 * The periods that may be published: from the one of the first fact to the last that is over, waited for,
 * and not after the month of the last fact. Undefined where there is none.
 */
export function closedPeriods(
  unit: ExactUnit,
  facts: { first: string; last: string },
  asOf: string,
): ClosedPeriods | undefined {
  const first = startOf(facts.first, unit);
  const lastDay = [endOf(facts.last, 'MONTH'), addDays(asOf, -daysForLateReports)].sort()[0] as string;
  const running = startOf(addDays(lastDay, 1), unit);
  const last = addMonths(running, -monthsOf[unit]);
  return last < first ? undefined : { first, last };
}

/** How a period is written: 2024-03, 2024-Q1, 2024. */
export function periodName(start: string, unit: ExactUnit): string {
  const [year, month] = start.split('-');
  if (unit === 'MONTH') return `${year}-${month}`;
  return unit === 'YEAR' ? `${year}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

function startOf(day: string, unit: ExactUnit): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const first = month - ((month - 1) % monthsOf[unit]);
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

function endOf(day: string, unit: ExactUnit): string {
  return addDays(addMonths(startOf(day, unit), monthsOf[unit]), -1);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
