import type { PoolClient } from 'pg';
import type { ExactUnit } from '../../catalogue/periods.js';

/** What facilities of a region reported of their beds for a period. */
export interface Places {
  unit: ExactUnit;
  period: string;
  region: string;
  /** On average, of the months that were reported; null where none was. */
  beds: number | null;
  /** Per cent of bed-days occupied. */
  percent: number | null;
}

interface Row {
  unit: ExactUnit;
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
    const [year, month] = period.split('-').map(Number) as [number, number];
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    for (const name of [period, `${year}-Q${Math.ceil(month / 3)}`, `${year}`]) {
      days.set(`${region} ${name}`, (days.get(`${region} ${name}`) ?? 0) + length);
    }
  }
  return days;
}
