import { createHash, createHmac } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { ReleaseContent } from './release-content.js';

export interface Identified {
  /** A digest of the content: the same content has the same id everywhere. */
  id: string;
  cells: number;
  observations: number;
}

/**
 * Names the release by its content, all of its cells in new_cell. What only cleared viewers read counts too, but
 * through the secret key: otherwise whoever guesses it could check the guess against the name.
 */
export async function identify(
  client: PoolClient,
  content: ReleaseContent,
  noiseKey: Buffer,
): Promise<Identified> {
  const { asOf, synthetic, sigma, drawn, drawings, corrections, figures } = content;
  const { exact, ...shownFigures } = figures;
  const restricted = [exact, drawn.map(({ people, noisy }) => [people, noisy]), await trueDigest(client)];
  const calculated = JSON.stringify([
    asOf,
    synthetic,
    sigma,
    shownFigures,
    createHmac('sha256', noiseKey).update(JSON.stringify(restricted)).digest('hex'),
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

async function trueDigest(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ digest: string }>(
    `SELECT encode(sha256(convert_to(coalesce(string_agg(
       concat_ws('|', measure, breakdown, period_unit, region_code, period, key, value), E'\\n'
       ORDER BY measure, breakdown, period_unit, region_code, period, key), ''), 'UTF8')), 'hex') AS digest
     FROM true_cell`,
  );
  return (rows[0] as { digest: string }).digest;
}
