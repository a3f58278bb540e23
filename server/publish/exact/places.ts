import type { PoolClient } from 'pg';
import { Period } from '../../time/period.js';
import { type CalendarUnit, calendarUnits } from '../../time/period-unit.js';

/** What facilities of a region reported of their beds for a period. */
export interface Places {
  unit: CalendarUnit;
  period: string;
  region: string;
  /** On average, of the months that were reported; null where none was. */
  beds: number | null;
  /** Per cent of bed-days occupied. */
  percent: number | null;
}

interface Row {
  unit: CalendarUnit;
  period: string;
  region: string;
  available: string | null;
  occupied: string | null;
}

/** Beds and how full they are, from the bed-days in true_cell. */
export async function reportedPlaces(client: PoolClient): Promise<Places[]> {
  const { rows } = await client.query<Row>(
    `SELECT a.period_unit::text AS unit, a.period, a.region_code AS region, a.value AS available, o.value AS occupied
     FROM true_cell a LEFT JOIN true_cell o
       ON o.measure = 'BED_DAYS_OCCUPIED' AND (o.period_unit, o.period, o.region_code) = (a.period_unit, a.period, a.region_code)
     WHERE a.measure = 'BED_DAYS_AVAILABLE'`,
  );
  const days = reportedDays(rows);
  return rows.map(({ unit, period, region, available, occupied }) => {
    const beds = available === null ? null : Number(available) / (days.get(`${region} ${period}`) ?? 1);
    const isShare = occupied !== null && Number(available) > 0;
    return {
      unit,
      period,
      region,
      beds,
      percent: isShare ? (100 * Number(occupied)) / Number(available) : null,
    };
  });
}

/** Days of the months that were reported, by region and by month, quarter and year. */
function reportedDays(rows: readonly Row[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const { period, region } of rows.filter((row) => row.unit === 'MONTH' && row.available !== null)) {
    const month = Period.named(period, 'MONTH');
    for (const unit of calendarUnits) {
      const place = `${region} ${month.in(unit).name}`;
      days.set(place, (days.get(place) ?? 0) + month.days);
    }
  }
  return days;
}
