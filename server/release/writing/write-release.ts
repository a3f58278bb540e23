import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { breakdownName } from '../../catalogue/dimensions.js';
import { personTables } from '../../catalogue/person-tables.js';
import { halfWidthOf, tablesPerPerson, threshold } from '../../catalogue/protection.js';
import { copyRows } from '../../database/copy-rows.js';
import { mostRevisions } from '../../publish/people/drawings.js';
import type { ProtectedCell } from '../../publish/people/protected-cell.js';
import { presentRules } from './last-release.js';
import {
  cellColumns,
  correctionColumns,
  curveColumns,
  pointColumns,
  revisionColumns,
  stageColumns,
} from './release-columns.js';
import type { ReleaseContent } from './release-content.js';

export interface Identified {
  /** A digest of what the public sees: the same content has the same id everywhere. */
  id: string;
  cells: number;
  observations: number;
}

/** The public shape of a protected cell. */
function publicCell({ table, unit, year, region, key, noisy }: ProtectedCell, sigma: number) {
  const isHidden = noisy < threshold;
  return {
    releaseId: '',
    measure: table.measure,
    breakdown: breakdownName(table.by),
    unit,
    period: String(year),
    region,
    key,
    value: isHidden ? null : noisy,
    halfWidth: isHidden ? null : halfWidthOf(sigma),
    exactness: 'PROTECTED',
    reason: isHidden ? 'TOO_SMALL' : null,
  };
}

/**
 * Adds the protected cells to the new ones and names the release by what the public sees of it, and by nothing else: who
 * reads the name again and again learns nothing of records whose figures stay as they are.
 */
export async function identify(client: PoolClient, content: ReleaseContent): Promise<Identified> {
  await addProtectedCells(client, content);
  const { asOf, synthetic, sigma, drawings, corrections, figures } = content;
  const { exact: _, ...shownFigures } = figures;
  const calculated = JSON.stringify([
    ...[asOf, synthetic, sigma, shownFigures],
    drawings.map(({ unit, year, revision, reason }) => [unit, year, revision, reason]),
    corrections,
  ]);
  const result = await client.query<Identified>(
    `WITH line AS (
       SELECT concat_ws('|', 'c', measure, breakdown, period_unit, region_code, period, key, value, step, reason) AS text FROM new_cell
       UNION ALL SELECT 'o|' || (to_jsonb(o) - 'id')::text FROM reference.observation o
       UNION ALL SELECT 'f|' || $1)
     SELECT left(encode(sha256(convert_to(string_agg(text, E'\\n' ORDER BY text COLLATE "C"), 'UTF8')), 'hex'), 16) AS id,
            (SELECT count(*)::int FROM new_cell) AS cells,
            (SELECT count(*)::int FROM reference.observation) AS observations
     FROM line`,
    [createHash('sha256').update(calculated).digest('hex')],
  );
  return result.rows[0] as Identified;
}

async function addProtectedCells(client: PoolClient, { cells, sigma }: ReleaseContent): Promise<void> {
  const rows = cells.map((cell) => publicCell(cell, sigma));
  await copyRows(client, 'new_cell', cellColumns, rows);
}

/** Writes what the public sees of a release. */
export async function writeRelease(client: PoolClient, id: string, content: ReleaseContent): Promise<void> {
  await client.query(
    `INSERT INTO release.release (id, as_of, data_until, published_at, reference_version, synthetic, sigma, threshold,
       tables_per_person, revisions_per_year, rules)
     SELECT $1, $2, $3, $4, version, $5, $6, $7, $8, $9, $10 FROM reference.reference_version`,
    [
      id,
      content.asOf,
      content.dataUntil,
      content.now,
      content.synthetic,
      content.sigma,
      threshold,
      tablesPerPerson(personTables),
      mostRevisions(content.drawings),
      presentRules,
    ],
  );
  await client.query(
    `INSERT INTO release.cell (release_id, measure, breakdown, period_unit, period, region_code, key, value, exactness, half_width, step, reason)
     SELECT $1, measure, breakdown, period_unit, period, region_code, key, value, exactness, half_width, step, reason FROM new_cell
     ORDER BY measure, breakdown, period_unit, region_code, period, key`,
    [id],
  );
  await client.query(
    `INSERT INTO release.coverage (release_id, measure, period_unit, first_period, last_period)
     SELECT $1, measure, period_unit, min(period), max(period) FROM new_cell GROUP BY 2, 3 ORDER BY 2, 3`,
    [id],
  );
  await client.query(
    `INSERT INTO release.observation (release_id, id, indicator, value, unit, period_start, period_end, region_code,
       agency_code, substance, source_title, source_url, source_date, note, synthetic)
     SELECT $1, id, indicator, value, unit, period_start, period_end, region_code, agency_code, substance, source_title,
       source_url, source_date, note, synthetic FROM reference.observation ORDER BY id`,
    [id],
  );
  await writeCalculated(client, id, content);
}

async function writeCalculated(
  client: PoolClient,
  releaseId: string,
  { figures, drawings, corrections }: ReleaseContent,
) {
  const ofRelease = <Row extends object>(row: Row) => ({ ...row, releaseId });
  await copyRows(client, 'release.indicator_point', pointColumns, figures.points.map(ofRelease));
  const curves = figures.curves.map((one) => ({ ...one, exactness: 'PROTECTED' }));
  await copyRows(client, 'release.survival_curve', curveColumns, curves.map(ofRelease));
  await copyRows(client, 'release.cascade_stage', stageColumns, figures.stages.map(ofRelease));
  const revisions = drawings.map(({ unit, year, revision, reason }) => ({
    unit,
    period: String(year),
    revision,
    reason,
  }));
  await copyRows(client, 'release.revision', revisionColumns, revisions.map(ofRelease));
  await copyRows(client, 'release.correction', correctionColumns, corrections.map(ofRelease));
}
