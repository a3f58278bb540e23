import type { Queryable, TableCount } from './retraction.js';
import { count } from './still-used.js';
import type { Touched, TouchedTable } from './touched-rows.js';

/** Rows that remain, by table, and that no import would have taken in without what was undone. */
export async function brokenRules(
  client: Queryable,
  importId: number,
  { tables }: Touched,
): Promise<TableCount[]> {
  const episodes = tables.find((one) => one.name === 'records.episode');
  if (!episodes) return [];
  const broken = [
    { table: 'records.episode', rows: await secondOpenEpisodes(client, episodes) },
    { table: 'records.follow_up', rows: await followUpsBeforeAdmission(client, importId, episodes) },
  ];
  return broken.filter((one) => one.rows > 0);
}

/** Episodes beside which one of the same client and facility is open again, since its discharge was undone. */
function secondOpenEpisodes(client: Queryable, { changed }: TouchedTable): Promise<number> {
  return count(
    client,
    `SELECT count(*)::int AS rows FROM records.episode e
     WHERE e.discharged IS NULL AND e.id NOT IN (SELECT id FROM ${changed})
       AND (e.client_pseudonym, e.facility_code) IN
         (SELECT o.client_pseudonym, o.facility_code FROM ${changed} c JOIN records.episode o ON o.id = c.id
          WHERE o.discharged IS NULL)`,
  );
}

/** Follow-ups, other than those of earlier imports, that only an episode which is gone let come in. */
function followUpsBeforeAdmission(
  client: Queryable,
  importId: number,
  { made }: TouchedTable,
): Promise<number> {
  return count(
    client,
    `WITH gone AS (SELECT client_pseudonym, min(admitted) AS first FROM ${made} GROUP BY 1),
     first AS (SELECT client_pseudonym, min(admitted) AS first FROM records.episode
               WHERE client_pseudonym IN (SELECT client_pseudonym FROM gone) GROUP BY 1)
     SELECT count(*)::int AS rows FROM records.follow_up f
     JOIN gone USING (client_pseudonym) JOIN first USING (client_pseudonym)
     WHERE f.key_date >= gone.first AND f.key_date < first.first AND NOT EXISTS
       (SELECT FROM records.imported_rows l, jsonb_populate_recordset(NULL::records.follow_up, l.keys) r
        WHERE l.import_id < $1 AND l.table_name = 'records.follow_up'
          AND r.client_pseudonym = f.client_pseudonym AND r.key_date = f.key_date)`,
    [importId],
  );
}
