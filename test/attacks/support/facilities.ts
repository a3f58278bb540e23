import type { Database } from '../../../server/database/open.js';
import { regencies } from './population.js';

/** Beds of the one facility of each regency. */
export const bedsOf: Record<string, number> = Object.fromEntries(
  [10, 15, 20, 24, 30, 40, 60, 80, 120, 200, 260].map((beds, at) => [regencies[at] as string, beds]),
);

/** What a facility reports of a month. */
export interface MonthReport {
  regency: string;
  /** YYYY-MM. */
  month: string;
  occupied: number;
  waiting: number;
}

export function daysOfMonth(month: string): number {
  const [year, at] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, at, 0)).getUTCDate();
}

/** Writes a facility for each regency, and what they report. */
export async function addReports({ pool }: Database, reports: readonly MonthReport[]): Promise<void> {
  await pool.query(
    `INSERT INTO reference.facility (code, agency_code, name_id, region_code, setting)
     SELECT 'F ' || code, 'B', code, code, 'INPATIENT' FROM unnest($1::text[]) code`,
    [regencies],
  );
  const rows = reports.map(({ regency, month, ...report }) => ({
    ...report,
    facility: `F ${regency}`,
    month: `${month}-01`,
    available: (bedsOf[regency] as number) * daysOfMonth(month),
  }));
  await pool.query(
    `INSERT INTO records.occupancy (facility_code, month, bed_days_available, bed_days_occupied, waiting)
     SELECT facility, month, available, occupied, waiting
     FROM jsonb_to_recordset($1::jsonb) AS r(facility text, month date, available int, occupied int, waiting int)`,
    [JSON.stringify(rows)],
  );
}
