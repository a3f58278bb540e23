import type { Pool, PoolClient } from 'pg';
import { withLockedRecords } from '../database/locked-records.js';
import { computeExactCells } from './exact-cells.js';
import { PublishError } from './publish.error.js';

export interface PublishOptions {
  /** The day up to which periods may be closed, YYYY-MM-DD. */
  asOf: string;
  now: Date;
}

/** What a publish made, or found unchanged. */
export interface PublishedRelease {
  id: string;
  asOf: string;
  cells: number;
  unchanged: boolean;
}

const factTables = ['operation', 'case_report', 'seizure', 'occupancy', 'outreach'];

/**
 * Makes a release of what is in the records and points readers to it, in one transaction: a publish that fails or
 * is killed leaves the current release in place. Nothing changed: the release stays. Throws PublishError.
 */
export async function publish(pool: Pool, { asOf, now }: PublishOptions): Promise<PublishedRelease> {
  if (!isDay(asOf)) {
    throw new PublishError('the day to publish as of is no date; write YYYY-MM-DD');
  }
  return withLockedRecords(pool, (client) => makeRelease(client, asOf, now));
}

/** JavaScript takes 30 February for 1 March; the day must come back as it was written. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

async function makeRelease(client: PoolClient, asOf: string, now: Date): Promise<PublishedRelease> {
  const synthetic = await isSynthetic(client);
  await computeExactCells(client, asOf);
  const { id, cells, observations } = await identify(client, asOf, synthetic);
  if (cells + observations === 0) {
    throw new PublishError(
      'there is nothing to publish: no figure is there and no period of any record is closed yet; import records first',
    );
  }
  const known = await client.query('SELECT FROM release.release WHERE id = $1', [id]);
  if (!known.rowCount) await write(client, id, { asOf, now, synthetic });
  const pointed = await client.query(
    `INSERT INTO release.current_release (id, release_id) VALUES (1, $1)
     ON CONFLICT (id) DO UPDATE SET release_id = EXCLUDED.release_id
     WHERE current_release.release_id <> EXCLUDED.release_id`,
    [id],
  );
  return { id, asOf, cells, unchanged: pointed.rowCount === 0 };
}

/** Synthetic and real records never stand in one release. */
async function isSynthetic(client: PoolClient): Promise<boolean> {
  const union = factTables.map((table) => `SELECT DISTINCT synthetic FROM records.${table}`).join(' UNION ');
  const found = await client.query<{ synthetic: boolean }>(`SELECT DISTINCT synthetic FROM (${union}) kinds`);
  if (found.rows.length > 1) {
    throw new PublishError(
      'synthetic and real records stand in one database, so nothing is published; import real records into an empty one',
    );
  }
  return found.rows[0]?.synthetic ?? false;
}

interface Identified {
  id: string;
  cells: number;
  observations: number;
}

/** The id of a release is a digest of all it says: the same content has the same id everywhere. */
async function identify(client: PoolClient, asOf: string, synthetic: boolean): Promise<Identified> {
  const result = await client.query<Identified>(
    `WITH line AS (
       SELECT concat_ws('|', 'c', measure, breakdown, period_unit, region_code, period, key, value, reason) AS text FROM new_cell
       UNION ALL SELECT concat_ws('|', 'v', measure, period_unit, first_period, last_period) FROM new_coverage
       UNION ALL SELECT 'o|' || (to_jsonb(o) - 'id')::text FROM reference.observation o
       UNION ALL SELECT concat_ws('|', 'r', $1::text, $2::text))
     SELECT left(encode(sha256(convert_to(string_agg(text, E'\\n' ORDER BY text COLLATE "C"), 'UTF8')), 'hex'), 16) AS id,
            (SELECT count(*)::int FROM new_cell) AS cells,
            (SELECT count(*)::int FROM reference.observation) AS observations
     FROM line`,
    [asOf, synthetic],
  );
  return result.rows[0] as Identified;
}

async function write(
  client: PoolClient,
  id: string,
  { asOf, now, synthetic }: PublishOptions & { synthetic: boolean },
) {
  const lastFact = factRanges.map((sql) => `(${sql})`).join(', ');
  await client.query(
    `INSERT INTO release.release (id, as_of, data_until, published_at, reference_version, synthetic)
     SELECT $1, $2, greatest(${lastFact}), $3, version, $4 FROM reference.reference_version`,
    [id, asOf, now, synthetic],
  );
  await client.query(
    `INSERT INTO release.cell (release_id, measure, breakdown, period_unit, period, region_code, key, value, exactness, reason)
     SELECT $1, measure, breakdown, period_unit, period, region_code, key, value, exactness, reason FROM new_cell
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
}

const factRanges = [
  'SELECT max(started) FROM records.operation WHERE started <= $2::date',
  'SELECT max(reported) FROM records.case_report WHERE reported <= $2::date',
  'SELECT max(date) FROM records.seizure WHERE date <= $2::date',
  "SELECT (max(month) + interval '1 month - 1 day')::date FROM records.occupancy WHERE month <= $2::date",
  'SELECT max(date) FROM records.outreach WHERE date <= $2::date',
];
