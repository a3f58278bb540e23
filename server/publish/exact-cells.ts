import type { PoolClient } from 'pg';
import { breakdownName, type DimensionName, keySeparator } from './catalogue/dimensions.js';
import { type ExactMeasure, type ExactMeasureName, exactMeasures } from './catalogue/exact-measures.js';
import { type ClosedPeriods, closedPeriods, type ExactUnit, periodName } from './closed-periods.js';

const exactUnits: readonly ExactUnit[] = ['MONTH', 'QUARTER', 'YEAR'];

const formats: Record<ExactUnit, { text: string; step: string; truncate: string }> = {
  MONTH: { text: 'YYYY-MM', step: '1 month', truncate: 'month' },
  QUARTER: { text: 'YYYY-"Q"Q', step: '3 months', truncate: 'quarter' },
  YEAR: { text: 'YYYY', step: '1 year', truncate: 'year' },
};

/** Computes every exact cell of the catalogue into the temporary tables new_cell and new_coverage. */
export async function computeExactCells(client: PoolClient, asOf: string): Promise<void> {
  await client.query('CREATE TEMP TABLE new_cell (LIKE release.cell INCLUDING DEFAULTS) ON COMMIT DROP');
  await client.query('CREATE TEMP TABLE new_coverage (LIKE release.coverage) ON COMMIT DROP');
  for (const [name, measure] of Object.entries(exactMeasures) as [ExactMeasureName, ExactMeasure][]) {
    const range = await factRange(client, measure, asOf);
    if (!range) continue;
    for (const unit of exactUnits) {
      const periods = closedPeriods(unit, range, asOf);
      if (periods) await computeTables(client, name, measure, unit, periods);
    }
  }
}

async function factRange(client: PoolClient, { facts }: ExactMeasure, asOf: string) {
  const result = await client.query<{ first: string | null; last: string | null }>(
    `SELECT min(day)::text AS first, max(day)::text AS last FROM (${facts}) f WHERE day <= $1`,
    [asOf],
  );
  const { first, last } = result.rows[0] ?? {};
  return first && last ? { first, last } : undefined;
}

async function computeTables(
  client: PoolClient,
  name: ExactMeasureName,
  measure: ExactMeasure,
  unit: ExactUnit,
  periods: ClosedPeriods,
): Promise<void> {
  await client.query('INSERT INTO new_coverage VALUES ($1, $2, $3, $4, $5)', [
    '',
    name,
    unit,
    periodName(periods.first, unit),
    periodName(periods.last, unit),
  ]);
  for (const dimensions of measure.breakdowns) {
    await client.query(cellsSql(measure, dimensions, unit), [
      name,
      breakdownName(dimensions),
      unit,
      periods.first,
      periods.last,
    ]);
  }
}

/** Dense: a cell for every closed period, region and value, so that zero and absent stay apart. */
function cellsSql(measure: ExactMeasure, dimensions: readonly DimensionName[], unit: ExactUnit): string {
  const { text, step, truncate } = formats[unit];
  const key =
    [...dimensions]
      .sort()
      .map((one) => `f.${one.toLowerCase()}`)
      .join(` || '${keySeparator}' || `) || "''";
  const listed = dimensions.length === 1 ? measure.values?.[dimensions[0] as DimensionName] : undefined;
  const keys = listed
    ? `SELECT r.code AS region_code, k.key FROM covered r CROSS JOIN unnest(ARRAY[${listed.map((value) => `'${value}'`).join(', ')}]) AS k(key)`
    : dimensions.length === 0
      ? `SELECT code AS region_code, '' AS key FROM covered`
      : 'SELECT DISTINCT region_code, key FROM placed';
  const lastMonth = measure.stock
    ? `WHERE date_trunc('month', f.day) = date_trunc('${truncate}', f.day) + interval '${step}' - interval '1 month'`
    : '';
  return `
    INSERT INTO new_cell (release_id, measure, breakdown, period_unit, period, region_code, key, value, exactness, reason)
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
    periods AS (SELECT generate_series($4::date, $5::date, interval '${step}')::date AS start)
    SELECT '', $1, $2, $3::release.period_unit, to_char(p.start, '${text}'), k.region_code, k.key,
           ${measure.reported ? 'c.value' : 'COALESCE(c.value, 0)'}, 'EXACT',
           ${measure.reported ? "CASE WHEN c.value IS NULL THEN 'NOT_REPORTED'::release.withheld_reason END" : 'NULL'}
    FROM keys k CROSS JOIN periods p
    LEFT JOIN placed c ON c.region_code = k.region_code AND c.key = k.key AND c.start = p.start
    WHERE k.region_code IN (SELECT code FROM covered)`;
}
