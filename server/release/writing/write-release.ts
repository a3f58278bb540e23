import type { PoolClient } from 'pg';
import { copyModels, type NewRow } from '../../database/copy-models.js';
import { tables } from '../../database/generated/tables.js';
import { columnsOf, type Model } from '../../database/models.js';

/** A row before it belongs to a release. */
type Row<Name extends Model> = Omit<NewRow<Name>, 'releaseId'>;

/** All that a release says, as rows of its tables. Its cells stand in the temporary tables new_cell and true_cell. */
export interface ReleaseRows {
  release: Omit<NewRow<'Release'>, 'id' | 'referenceVersion'>;
  points: readonly Row<'IndicatorPoint'>[];
  curves: readonly Row<'SurvivalCurve'>[];
  stages: readonly Row<'CascadeStage'>[];
  revisions: readonly Row<'Revision'>[];
  corrections: readonly Row<'Correction'>[];
  /** For cleared viewers: true counts and figures, and the drawings that the next release copies. */
  exact: {
    cells: readonly Row<'ExactCell'>[];
    points: readonly Row<'ExactIndicatorPoint'>[];
    curves: readonly Row<'ExactSurvivalCurve'>[];
    stages: readonly Row<'ExactCascadeStage'>[];
  };
}

/** Writes the release and what stands behind it for cleared viewers. */
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
  await copyTable(client, id, 'ExactEventCell', 'true_cell');
  const of = <Name extends Model>(model: Name, all: readonly Row<Name>[]) =>
    copyModels(client, model, all.map((row) => ({ ...row, releaseId: id })) as NewRow<Name>[]);
  await of('IndicatorPoint', rows.points);
  await of('SurvivalCurve', rows.curves);
  await of('CascadeStage', rows.stages);
  await of('Revision', rows.revisions);
  await of('Correction', rows.corrections);
  await of('ExactCell', rows.exact.cells);
  await of('ExactIndicatorPoint', rows.exact.points);
  await of('ExactSurvivalCurve', rows.exact.curves);
  await of('ExactCascadeStage', rows.exact.stages);
}

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
