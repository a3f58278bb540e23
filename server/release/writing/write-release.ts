import type { PoolClient } from 'pg';
import { copyModels, type NewRow } from '../../database/copy-models.js';
import { tables } from '../../database/generated/tables.js';
import { columnsOf, type Model } from '../../database/models.js';

/** A row before it belongs to a release. */
type Row<Name extends Model> = Omit<NewRow<Name>, 'releaseId'>;

/** What the public sees of a release, as rows of its tables. Its cells stand in the temporary table new_cell. */
export interface ReleaseRows {
  release: Omit<NewRow<'Release'>, 'id' | 'referenceVersion'>;
  points: readonly Row<'IndicatorPoint'>[];
  curves: readonly Row<'SurvivalCurve'>[];
  stages: readonly Row<'CascadeStage'>[];
  revisions: readonly Row<'Revision'>[];
  corrections: readonly Row<'Correction'>[];
}

/** What stands behind it for cleared viewers: true counts and figures, and the drawings that the next release copies. */
export interface ExactRows {
  cells: readonly Row<'ExactCell'>[];
  points: readonly Row<'ExactIndicatorPoint'>[];
  curves: readonly Row<'ExactSurvivalCurve'>[];
  stages: readonly Row<'ExactCascadeStage'>[];
}

/** Writes what the public sees of a release. */
export async function writeRelease(client: PoolClient, id: string, rows: ReleaseRows): Promise<void> {
  const { rows: versions } = await client.query<{ version: number }>(
    'SELECT version FROM reference.reference_version',
  );
  const referenceVersion = versions[0]?.version ?? 1;
  await copyModels(client, 'Release', [{ id, referenceVersion, ...rows.release }]);
  await copyTable(client, id, 'Cell', 'new_cell');
  await client.query(
    `INSERT INTO release.coverage (release_id, measure, period_unit, first_period, last_period)
     SELECT $1, measure, period_unit, min(period), max(period) FROM new_cell GROUP BY 2, 3 ORDER BY 2, 3`,
    [id],
  );
  await copyTable(client, id, 'ReleasedObservation', 'reference.observation');
  await addRows(client, id, 'IndicatorPoint', rows.points);
  await addRows(client, id, 'SurvivalCurve', rows.curves);
  await addRows(client, id, 'CascadeStage', rows.stages);
  await addRows(client, id, 'Revision', rows.revisions);
  await addRows(client, id, 'Correction', rows.corrections);
}

const exactModels = [
  'ExactCell',
  'ExactEventCell',
  'ExactIndicatorPoint',
  'ExactSurvivalCurve',
  'ExactCascadeStage',
] as const satisfies readonly Model[];

/** Writes what stands behind a release for cleared viewers, in the place of what stood there. */
export async function writeExact(client: PoolClient, id: string, rows: ExactRows): Promise<void> {
  for (const model of exactModels)
    await client.query(`DELETE FROM ${tables[model].name} WHERE release_id = $1`, [id]);
  await copyTable(client, id, 'ExactEventCell', 'true_cell');
  await addRows(client, id, 'ExactCell', rows.cells);
  await addRows(client, id, 'ExactIndicatorPoint', rows.points);
  await addRows(client, id, 'ExactSurvivalCurve', rows.curves);
  await addRows(client, id, 'ExactCascadeStage', rows.stages);
}

const addRows = <Name extends Model>(
  client: PoolClient,
  id: string,
  model: Name,
  rows: readonly Row<Name>[],
): Promise<void> =>
  copyModels(client, model, rows.map((row) => ({ ...row, releaseId: id })) as NewRow<Name>[]);

/** Copies what a table holds under the same names into the release, in the order of the release's key. */
async function copyTable(client: PoolClient, id: string, model: Model, from: string): Promise<void> {
  const columns = columnsOf(model).filter((column) => column !== 'release_id');
  const order = tables[model].primary.filter((column) => column !== 'release_id');
  await client.query(
    `INSERT INTO ${tables[model].name} (release_id, ${columns.join(', ')})
     SELECT $1, ${columns.join(', ')} FROM ${from} ORDER BY ${order.join(', ')}`,
    [id],
  );
}
