import type { PoolClient } from 'pg';
import type { Day } from '../../time/day.js';
import type { YearUnit } from '../../time/period-unit.js';
import { type CurvePoint, type ExitDay, kaplanMeier, medianDay } from './kaplan-meier.js';

export type CurveKind = 'RETENTION' | 'RELAPSE_FREE';
/** Everybody, or who had a mentor, or who had none. */
export type MentorGroup = '' | 'YES' | 'NO';

/** A curve of one cohort: who was admitted (RETENTION) or completed (RELAPSE_FREE) in a year in a province. */
export interface ExactCurve {
  kind: CurveKind;
  unit: YearUnit;
  /** The year, or the last of three. */
  year: number;
  region: string;
  mentor: MentorGroup;
  /** People, those censored on day 0 among them. */
  n: number;
  medianDays: number | null;
  /** The last day on which anybody was observed. */
  lastDay: number;
  /** One for each day with events. */
  points: CurvePoint[];
}

/** SQL of the days: province, year, mentor, day and whether it is an event. Open care is censored at the last day of the data. */
const observed: Record<CurveKind, (dataUntil: string) => string> = {
  RETENTION: (dataUntil) => `
    SELECT province, year, '' AS mentor, COALESCE(stay, greatest(${dataUntil} - admitted, 0)) AS day,
           COALESCE(outcome IN ('DROPPED_OUT', 'TERMINATED'), false) AS is_event
    FROM admitted_person`,
  RELAPSE_FREE: () => `
    SELECT province, year, mentor, COALESCE(relapse_day, last_known_day, 0) AS day, relapse_day IS NOT NULL AS is_event
    FROM completed_person`,
};

interface Cohorts {
  kind: CurveKind;
  unit: YearUnit;
  groups: readonly MentorGroup[];
}

const cohorts: readonly Cohorts[] = [
  { kind: 'RETENTION', unit: 'YEAR', groups: [''] },
  { kind: 'RELAPSE_FREE', unit: 'YEAR', groups: ['', 'YES', 'NO'] },
  { kind: 'RELAPSE_FREE', unit: 'YEARS_3', groups: ['YES', 'NO'] },
];

/**
 * Every exact curve of the years that are over and waited for, up to `lastYear`; with and without a mentor also of
 * three years together, in each of which a person has one episode.
 */
export async function exactCurves(
  client: PoolClient,
  { dataUntil, lastYear }: { dataUntil: Day; lastYear: number },
): Promise<ExactCurve[]> {
  const curves: ExactCurve[] = [];
  for (const { kind, unit, groups } of cohorts) {
    const people = observed[kind](`'${dataUntil}'::date`);
    const more = unit === 'YEAR' ? 0 : 2;
    const result = await client.query<ExitDay & { province: string; year: number; mentor: MentorGroup }>(
      `SELECT province, last AS year, mentor, day, count(*) FILTER (WHERE is_event)::int AS events,
              count(*) FILTER (WHERE NOT is_event)::int AS censored
       FROM (SELECT *, min(year) OVER () AS first FROM (${people}) p) o
       CROSS JOIN LATERAL generate_series(year, year + $2) AS last
       WHERE last BETWEEN first + $2 AND $1
       GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 4, 3`,
      [lastYear, more],
    );
    for (const rows of cohortsOf(result.rows)) {
      const [{ province: region, year }] = rows as [(typeof rows)[number]];
      for (const mentor of groups) {
        const exits = byDay(rows.filter((row) => mentor === '' || row.mentor === mentor));
        curves.push({ kind, unit, year, region, mentor, ...curveOf(exits) });
      }
    }
  }
  return curves;
}

/** Rows of one province and year together; they come in this order. */
function cohortsOf<Row extends { province: string; year: number }>(rows: readonly Row[]): Row[][] {
  const cohorts: Row[][] = [];
  for (const row of rows) {
    const last = cohorts.at(-1);
    if (last?.[0]?.province === row.province && last[0].year === row.year) last.push(row);
    else cohorts.push([row]);
  }
  return cohorts;
}

function curveOf(exits: ExitDay[]): Pick<ExactCurve, 'n' | 'medianDays' | 'lastDay' | 'points'> {
  const points = kaplanMeier(exits);
  const n = exits.reduce((sum, { events, censored }) => sum + events + censored, 0);
  const lastDay = exits.reduce((latest, { day }) => Math.max(latest, day), 0);
  return { n, points, lastDay, medianDays: medianDay(points) };
}

function byDay(rows: readonly ExitDay[]): ExitDay[] {
  const days = new Map<number, ExitDay>();
  for (const { day, events, censored } of rows) {
    const known = days.get(day);
    days.set(day, {
      day,
      events: events + (known?.events ?? 0),
      censored: censored + (known?.censored ?? 0),
    });
  }
  return [...days.values()];
}
