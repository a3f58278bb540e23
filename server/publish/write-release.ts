import { createHash, createHmac } from 'node:crypto';
import type { PoolClient } from 'pg';
import { copyRows } from '../database/copy-rows.js';
import { breakdownName } from './catalogue/dimensions.js';
import { personTables } from './catalogue/person-tables.js';
import { halfWidth, revisionsPerYear, tablesPerPerson, threshold } from './catalogue/protection.js';
import type { Figures } from './figures/figures.js';
import type { Drawing } from './people/drawings.js';
import type { ProtectedCell } from './people/protected-cell.js';

/** All that a release says; the exact cells of what is no count of people stand in new_cell and new_coverage. */
export interface ReleaseContent {
  asOf: string;
  now: Date;
  synthetic: boolean;
  dataUntil: string | null;
  sigma: number;
  cells: ProtectedCell[];
  drawings: Drawing[];
  figures: Figures;
}

export interface Identified {
  /** A digest of the content: the same content has the same id everywhere. */
  id: string;
  cells: number;
  observations: number;
}

/** The public shape of a protected cell. */
function shown({ table, unit, year, region, key, noisy }: ProtectedCell) {
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
    halfWidth: isHidden ? null : halfWidth,
    exactness: 'PROTECTED',
    reason: isHidden ? 'TOO_SMALL' : null,
  };
}

/**
 * Adds the protected cells to the new ones and names the release by its content. Exact figures count too, but through
 * the secret key: otherwise whoever guesses them could check the guess against the name.
 */
export async function identify(
  client: PoolClient,
  content: ReleaseContent,
  noiseKey: Buffer,
): Promise<Identified> {
  await addProtectedCells(client, content.cells);
  const { asOf, synthetic, sigma, drawings, figures } = content;
  const { exact, ...shownFigures } = figures;
  const calculated = JSON.stringify([
    asOf,
    synthetic,
    sigma,
    shownFigures,
    createHmac('sha256', noiseKey).update(JSON.stringify(exact)).digest('hex'),
    drawings.map(({ unit, year, revision, reason }) => [unit, year, revision, reason]),
  ]);
  const result = await client.query<Identified>(
    `WITH line AS (
       SELECT concat_ws('|', 'c', measure, breakdown, period_unit, region_code, period, key, value, reason) AS text FROM new_cell
       UNION ALL SELECT concat_ws('|', 'v', measure, period_unit, first_period, last_period) FROM new_coverage
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

async function addProtectedCells(client: PoolClient, cells: readonly ProtectedCell[]): Promise<void> {
  await copyRows(client, 'new_cell', cellColumns, cells.map(shown));
  await client.query(
    `INSERT INTO new_coverage (release_id, measure, period_unit, first_period, last_period)
     SELECT '', measure, period_unit, min(period), max(period) FROM new_cell WHERE exactness = 'PROTECTED' GROUP BY 2, 3`,
  );
}

/** Writes the release and what stands behind it for cleared viewers. */
export async function writeRelease(client: PoolClient, id: string, content: ReleaseContent): Promise<void> {
  await client.query(
    `INSERT INTO release.release (id, as_of, data_until, published_at, reference_version, synthetic, sigma, threshold,
       tables_per_person, revisions_per_year)
     SELECT $1, $2, $3, $4, version, $5, $6, $7, $8, $9 FROM reference.reference_version`,
    [
      id,
      content.asOf,
      content.dataUntil,
      content.now,
      content.synthetic,
      content.sigma,
      threshold,
      tablesPerPerson(personTables),
      Math.max(revisionsPerYear, ...content.drawings.map(({ revision }) => revision)),
    ],
  );
  await client.query(
    `INSERT INTO release.cell (release_id, measure, breakdown, period_unit, period, region_code, key, value, exactness, half_width, reason)
     SELECT $1, measure, breakdown, period_unit, period, region_code, key, value, exactness, half_width, reason FROM new_cell
     ORDER BY measure, breakdown, period_unit, region_code, period, key`,
    [id],
  );
  await client.query(
    `INSERT INTO release.coverage SELECT $1, measure, period_unit, first_period, last_period FROM new_coverage ORDER BY 2, 3`,
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
  await writeExact(client, id, content);
}

async function writeCalculated(client: PoolClient, releaseId: string, { figures, drawings }: ReleaseContent) {
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
}

async function writeExact(
  client: PoolClient,
  releaseId: string,
  { figures: { exact }, cells }: ReleaseContent,
) {
  const ofRelease = <Row extends object>(row: Row) => ({ ...row, releaseId });
  const counts = cells.map((cell) => ({ ...shown(cell), people: cell.people }));
  await copyRows(client, 'records.exact_cell', exactCellColumns, counts.map(ofRelease));
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

const reason = ['reason', 'release.withheld_reason'] as const;
const exactness = ['exactness', 'release.exactness'] as const;
const releaseId = ['release_id', 'text'] as const;
const place = {
  unit: ['period_unit', 'release.period_unit'],
  period: ['period', 'text'],
  region: ['region_code', 'text'],
  key: ['key', 'text'],
} as const;

const cellColumns = {
  releaseId,
  measure: ['measure', 'text'],
  breakdown: ['breakdown', 'text'],
  ...place,
  value: ['value', 'numeric'],
  halfWidth: ['half_width', 'int'],
  exactness,
  reason,
} as const;

const exactCellColumns = {
  releaseId,
  measure: ['measure', 'text'],
  breakdown: ['breakdown', 'text'],
  ...place,
  people: ['people', 'int'],
} as const;

const pointColumns = {
  releaseId,
  indicator: ['indicator', 'text'],
  ...place,
  value: ['value', 'float8'],
  numerator: ['numerator', 'int'],
  denominator: ['denominator', 'int'],
  lower: ['lower', 'float8'],
  upper: ['upper', 'float8'],
  exactness,
  reason,
} as const;

const curveColumns = {
  releaseId,
  kind: ['kind', 'text'],
  period: ['period', 'text'],
  region: ['region_code', 'text'],
  mentor: ['mentor', 'text'],
  n: ['n', 'int'],
  medianDays: ['median_days', 'int'],
  points: ['points', 'jsonb'],
  exactness,
  reason,
} as const;

const stageColumns = {
  releaseId,
  period: ['period', 'text'],
  region: ['region_code', 'text'],
  stream: ['stream', 'text'],
  stage: ['stage', 'text'],
  position: ['position', 'int'],
  count: ['count', 'int'],
  halfWidth: ['half_width', 'int'],
  rateFromPrevious: ['rate_from_previous', 'float8'],
  exactness,
  reason,
} as const;

const revisionColumns = {
  releaseId,
  unit: ['period_unit', 'release.period_unit'],
  period: ['period', 'text'],
  revision: ['revision', 'int'],
  reason: ['reason', 'text'],
} as const;
