import type { PoolClient } from 'pg';
import { breakdownName, keySql } from '../../catalogue/cell-name.js';
import { type DimensionName } from '../../catalogue/dimensions.js';
import type { ExactMeasure } from '../../catalogue/exact-measure.js';
import { type ExactMeasureName, exactMeasures } from '../../catalogue/exact-measures.js';
import type { Day } from '../../time/day.js';
import { monthsOf, type Period } from '../../time/period.js';
import { type CalendarUnit, calendarUnits } from '../../time/period-unit.js';
import { closedPeriods } from '../closed-periods.js';

type Counted = ExactMeasure & { facts: string };

/**
 * Counts every event, bed-day and person waiting into the temporary table true_cell, in every unit, level and split:
 * what cleared viewers read, and of what the public tables are made.
 */
export async function countTrueCells(client: PoolClient, asOf: Day): Promise<void> {
  await client.query(
    'CREATE TEMP TABLE true_cell (LIKE records.exact_event_cell INCLUDING DEFAULTS) ON COMMIT DROP',
  );
  for (const [name, measure] of Object.entries(exactMeasures) as [ExactMeasureName, ExactMeasure][]) {
    if (!isCounted(measure)) continue;
    const range = await factRange(client, measure, asOf);
    if (!range) continue;
    for (const unit of calendarUnits) {
      const periods = closedPeriods(unit, range, asOf);
      if (periods.length > 0) await countTables(client, name, measure, unit, periods);
    }
  }
}

function isCounted(measure: ExactMeasure): measure is Counted {
  return measure.facts !== undefined;
}

async function factRange(client: PoolClient, { facts }: Counted, asOf: Day) {
  const result = await client.query<{ first: Day | null; last: Day | null }>(
    `SELECT min(day)::text AS first, max(day)::text AS last FROM (${facts}) f WHERE day <= $1`,
    [asOf],
  );
  const { first, last } = result.rows[0] ?? {};
  return first && last ? { first, last } : undefined;
}

async function countTables(
  client: PoolClient,
  name: ExactMeasureName,
  measure: Counted,
  unit: CalendarUnit,
  periods: readonly Period[],
): Promise<void> {
  for (const { by } of measure.splits) {
    await client.query(cellsSql(measure, by, unit), [
      name,
      breakdownName(by),
      unit,
      periods.map(({ name: text }) => text),
      periods.map(({ firstDay }) => firstDay),
    ]);
  }
}

/** Dense: a cell for every closed period, region and value, so that zero and absent stay apart. */
function cellsSql(measure: Counted, dimensions: readonly DimensionName[], unit: CalendarUnit): string {
  const truncate = unit.toLowerCase();
  const key = keySql([...dimensions].sort().map((one) => `f.${one.toLowerCase()}`));
  const listed = dimensions.length === 1 ? measure.values?.[dimensions[0] as DimensionName] : undefined;
  const keys = listed
    ? `SELECT r.code AS region_code, k.key FROM covered r CROSS JOIN unnest(ARRAY[${listed.map((value) => `'${value}'`).join(', ')}]) AS k(key)`
    : dimensions.length === 0
      ? `SELECT code AS region_code, '' AS key FROM covered`
      : 'SELECT DISTINCT region_code, key FROM placed';
  const lastMonth = measure.stock
    ? `WHERE date_trunc('month', f.day) = date_trunc('${truncate}', f.day) + interval '${monthsOf(unit) - 1} months'`
    : '';
  return `
    INSERT INTO true_cell (release_id, measure, breakdown, period_unit, period, region_code, key, value, reason)
    WITH RECURSIVE
    above AS (
      SELECT code AS place, code, level, parent_code FROM reference.region
      UNION
      SELECT a.place, r.code, r.level, r.parent_code FROM above a JOIN reference.region r ON r.code = a.parent_code),
    placed AS (
      SELECT a.code AS region_code, date_trunc('${truncate}', f.day)::date AS start, ${key} AS key, sum(f.amount) AS value
      FROM (${measure.facts}) f JOIN above a ON a.place = f.region_code
      ${lastMonth}
      GROUP BY 1, 2, 3),
    seen AS (SELECT DISTINCT region_code FROM placed),
    covered AS (
      SELECT r.code FROM reference.region r
      WHERE r.level IN ('PROVINCE', 'REGENCY')
        AND (r.code IN (SELECT region_code FROM seen) ${measure.reported ? '' : "OR r.parent_code IN (SELECT s.region_code FROM seen s JOIN reference.region p ON p.code = s.region_code WHERE p.level = 'PROVINCE')"})),
    keys AS (${keys}),
    periods AS (SELECT * FROM unnest($4::text[], $5::date[]) AS p(name, start))
    SELECT '', $1, $2, $3::release.period_unit, p.name, k.region_code, k.key,
           ${measure.reported ? 'c.value' : 'COALESCE(c.value, 0)'},
           ${measure.reported ? "CASE WHEN c.value IS NULL THEN 'NOT_REPORTED'::release.withheld_reason END" : 'NULL'}
    FROM keys k CROSS JOIN periods p
    LEFT JOIN placed c ON c.region_code = k.region_code AND c.key = k.key AND c.start = p.start
    WHERE k.region_code IN (SELECT code FROM covered)`;
}
