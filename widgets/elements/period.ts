import type { PeriodInput, PeriodUnit } from '../client/generated/graphql.js';

/** How many periods a widget shows where its attributes say nothing. */
const usualNumber: Record<PeriodUnit, number> = { YEAR: 5, QUARTER: 8, MONTH: 18, YEARS_3: 3 };
/** How the first and the last period of a year end. */
const ends: Partial<Record<PeriodUnit, [string, string]>> = {
  QUARTER: ['-Q1', '-Q4'],
  MONTH: ['-01', '-12'],
};
/** The server's word for the last period that is published of what is asked. */
const latest = 'LATEST';

/** What the attributes say about time. `only` is a year that the group chose. */
export interface Times {
  period: string | undefined;
  from: string | undefined;
  to: string | undefined;
  only: string | undefined;
}

/** The periods that a widget asks for: what its attributes say, else the last ones published, or until a chosen year. */
export function periodOf({ period, from, to, only }: Times, usual: PeriodUnit): PeriodInput {
  const unit = unitOf(period) ?? usual;
  const [first, last] = ends[unit] ?? ['', ''];
  const end = only ? `${only}${last}` : to || latest;
  const back = usualNumber[unit] - 1;
  const years = Math.ceil(back / (unit === 'QUARTER' ? 4 : unit === 'MONTH' ? 12 : 1));
  const start = end === latest ? `${latest}-${back}` : `${Number(end.slice(0, 4)) - years}${first}`;
  return { unit, from: from ?? start, to: end };
}

/** One year: what the attributes or the group say, else the last one published, or so many before it. */
export function yearOf({ to, only }: Times, back: number): PeriodInput {
  const end = only ?? to;
  const year = end ? String(Number(end.slice(0, 4)) - back) : back ? `${latest}-${back}` : latest;
  return { unit: 'YEAR', from: year, to: year };
}

function unitOf(period: string | undefined): PeriodUnit | undefined {
  const unit = period?.toUpperCase().replace(/^YEARS3$/, 'YEARS_3');
  return unit && unit in usualNumber ? (unit as PeriodUnit) : undefined;
}
