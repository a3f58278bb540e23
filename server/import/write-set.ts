import type { PoolClient } from 'pg';
import type { CheckedRow, Write } from './kind.js';

/** Which list of which rows to replace. */
export interface SetOf {
  write: Write;
  /** The import column that lists the members. */
  each: string;
  rows: CheckedRow[];
  kind: string;
  importId: number;
  /** Owners that this import made: they had no list before. */
  fresh: ReadonlySet<string>;
}

/**
 * Replaces what rows list, such as the jurisdiction of an agency; the old list stays in the history.
 * Returns the owners whose list changed.
 */
export async function replaceSet(client: PoolClient, given: SetOf): Promise<string[]> {
  const { write, each, rows, kind, importId, fresh } = given;
  const [owner, member] = write.key as [string, string];
  const ownerOf = (row: CheckedRow) => row[write.columns[owner]?.from as string];
  const pairs = rows.flatMap((row) =>
    ((row[each] ?? []) as string[]).map((code) => ({ owner: ownerOf(row), member: code })),
  );
  const changed = await client.query<{ owner: string }>(
    `WITH incoming AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(owner text, member text)),
     before AS (SELECT ${owner} AS owner, jsonb_agg(${member} ORDER BY ${member}) AS members
                FROM ${write.table} WHERE ${owner} = ANY($2) GROUP BY 1),
     after AS (SELECT owner, jsonb_agg(member ORDER BY member) AS members FROM incoming GROUP BY 1),
     changed AS (SELECT o.owner, COALESCE(b.members, '[]') AS members FROM unnest($2::text[]) AS o(owner)
                 LEFT JOIN before b USING (owner) LEFT JOIN after a USING (owner)
                 WHERE b.members IS DISTINCT FROM a.members),
     gone AS (DELETE FROM ${write.table} t WHERE ${owner} = ANY($2) AND NOT EXISTS
                (SELECT FROM incoming i WHERE i.owner = t.${owner} AND i.member = t.${member})),
     come AS (INSERT INTO ${write.table} (${owner}, ${member}) SELECT owner, member FROM incoming
              ON CONFLICT DO NOTHING),
     history AS (INSERT INTO records.record_history (import_id, kind, table_name, record_key, previous)
                 SELECT $3, $4, $7, owner, jsonb_build_object($5::text, members) FROM changed
                 WHERE owner <> ALL($6) ORDER BY owner)
     SELECT owner FROM changed`,
    [JSON.stringify(pairs), rows.map(ownerOf), importId, kind, each, [...fresh], write.table],
  );
  return changed.rows.map((row) => row.owner);
}
