import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { ReleaseContent } from './release-content.js';

export interface Identified {
  /** A digest of what the public sees: the same content has the same id everywhere. */
  id: string;
  cells: number;
  observations: number;
}

/**
 * Names the release by what the public sees of it, all of its cells in new_cell, and by nothing else: who reads the name
 * again and again learns nothing of records whose figures stay as they are.
 */
export async function identify(client: PoolClient, content: ReleaseContent): Promise<Identified> {
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
