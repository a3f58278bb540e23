import type { PeriodInput, PeriodUnit } from '../client/generated/graphql.js';

/** How far back a widget looks where its attributes say nothing. */
const yearsBack: Record<PeriodUnit, number> = { YEAR: 5, QUARTER: 2, MONTH: 1, YEARS_3: 2 };
/** How the first and the last period of a year end. */
const ends: Partial<Record<PeriodUnit, [string, string]>> = {
  QUARTER: ['-Q1', '-Q4'],
  MONTH: ['-01', '-12'],
};

/** What the attributes say about time. `only` is a year that the group chose. */
export interface Times {
  period: string | undefined;
  from: string | undefined;
  to: string | undefined;
  only: string | undefined;
}

/** The periods that a widget asks for: what its attributes say, else the last years until today or the chosen year. */
export function periodOf(
  { period, from, to, only }: Times,
  usual: PeriodUnit,
  today = new Date(),
): PeriodInput {
  const unit = unitOf(period) ?? usual;
  const [first, last] = ends[unit] ?? ['', ''];
  const year = only ? Number(only) : today.getUTCFullYear();
  return {
    unit,
    from: from ?? `${year - yearsBack[unit]}${first}`,
    to: only || !to ? `${year}${last}` : to,
  };
}

/** The last year that is closed: it is over, what is counted is over, and late reports have had 45 days. */
export function closedYear({ to, only }: Times, horizonDays: number, today = new Date()): number {
  if (only ?? to) return Number((only ?? to)?.slice(0, 4));
  const day = new Date(today.getTime() - (horizonDays + 45) * 86_400_000);
  return day.getUTCFullYear() - 1;
}

/** One year as a period. */
export const oneYear = (year: number | string): PeriodInput => ({
  unit: 'YEAR',
  from: String(year),
  to: String(year),
});

function unitOf(period: string | undefined): PeriodUnit | undefined {
  const unit = period?.toUpperCase().replace(/^YEARS3$/, 'YEARS_3');
  return unit && unit in yearsBack ? (unit as PeriodUnit) : undefined;
}
