import type { PoolClient } from 'pg';
import { breakdownName } from '../../catalogue/dimensions.js';
import { copyRows } from '../../database/copy-rows.js';
import { curveColumns, exactCellColumns, pointColumns, stageColumns } from './release-columns.js';
import type { ReleaseContent } from './release-content.js';

const exactTables = [
  'exact_cell',
  'exact_event_cell',
  'exact_indicator_point',
  'exact_survival_curve',
  'exact_cascade_stage',
];

/**
 * Writes what stands behind a release for cleared viewers, in the place of what stood there: true counts and figures, and
 * the drawings that the next release copies.
 */
export async function writeExact(
  client: PoolClient,
  releaseId: string,
  { figures: { exact }, drawn }: ReleaseContent,
) {
  for (const table of exactTables)
    await client.query(`DELETE FROM records.${table} WHERE release_id = $1`, [releaseId]);
  const ofRelease = <Row extends object>(row: Row) => ({ ...row, releaseId });
  const counts = drawn.map(({ table, unit, year, region, key, people, noisy }) => ({
    ...{ measure: table.measure, breakdown: breakdownName(table.by) },
    ...{ unit, period: String(year), region, key, people, noisy },
  }));
  await copyRows(client, 'records.exact_cell', exactCellColumns, counts.map(ofRelease));
  await client.query(
    `INSERT INTO records.exact_event_cell (release_id, measure, breakdown, period_unit, period, region_code, key, value, reason)
     SELECT $1, measure, breakdown, period_unit, period, region_code, key, value, reason FROM true_cell`,
    [releaseId],
  );
  await copyRows(client, 'records.exact_indicator_point', pointColumns, exact.points.map(ofRelease));
  const curves = exact.curves.map((one) => ({
    ...one,
    period: String(one.year),
    exactness: 'EXACT',
    reason: null,
  }));
  await copyRows(client, 'records.exact_survival_curve', curveColumns, curves.map(ofRelease));
  await copyRows(client, 'records.exact_cascade_stage', stageColumns, exact.stages.map(ofRelease));
}
