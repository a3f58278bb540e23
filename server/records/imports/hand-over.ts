import { type Anchor, type Supplement, supplements, tableOf } from './import-tables.js';
import type { Queryable, TableCount } from './retraction.js';
import { same, type Touched } from './touched-rows.js';

/**
 * Keeps clients and officers that an import made and later imports use: those would have made them too. They become
 * rows of the first of these imports, so that its retraction removes them.
 */
export async function handOver(
  client: Queryable,
  importId: number,
  { tables }: Touched,
): Promise<TableCount[]> {
  const kept: TableCount[] = [];
  for (const supplement of supplements) {
    const touched = tables.find((one) => one.name === supplement.table);
    if (!touched) continue;
    const key = supplement.key;
    const used = supplement.anchors.map(({ table, column }) => {
      const own = tables.find((one) => one.name === table);
      const others = own
        ? `AND NOT EXISTS (SELECT FROM ${own.made} o WHERE ${same(own.primary, 'o', 'a')})`
        : '';
      return `EXISTS (SELECT FROM ${table} a WHERE a.${column} = m.${key} ${others})`;
    });
    const { rows } = await client.query<{ key: string }>(
      `DELETE FROM ${touched.made} m WHERE ${used.join(' OR ')} RETURNING m.${key} AS key`,
    );
    if (rows.length === 0) continue;
    kept.push({ table: supplement.table, rows: rows.length });
    await give(
      client,
      importId,
      supplement,
      rows.map((row) => row.key),
    );
  }
  return kept;
}

async function give(client: Queryable, importId: number, supplement: Supplement, keys: string[]) {
  const users = supplement.anchors.flatMap(usersSql);
  await client.query(
    `WITH later AS (SELECT id FROM records.import_record WHERE id > $1 AND retracted_at IS NULL),
     users AS (${users.join(' UNION ALL ')}),
     first AS (SELECT key, min(import_id) AS import_id FROM users WHERE key = ANY($3) GROUP BY key)
     INSERT INTO records.imported_rows (import_id, table_name, keys)
     SELECT import_id, $2, jsonb_agg(jsonb_build_object('${supplement.key}', key) ORDER BY key)
     FROM first GROUP BY import_id ORDER BY import_id`,
    [importId, supplement.table, keys],
  );
}

/** SQL for the later imports that made or changed a row of a table, and whom it names. */
function usersSql({ table, column, key }: Anchor): string[] {
  const primary = tableOf(table)?.primary ?? [];
  return [
    `SELECT a.${column} AS key, l.import_id FROM records.imported_rows l
       JOIN later ON later.id = l.import_id, jsonb_populate_recordset(NULL::${table}, l.keys) r
       JOIN ${table} a ON ${same(key, 'a', 'r')} WHERE l.table_name = '${table}'`,
    `SELECT a.${column}, h.import_id FROM records.record_history h
       JOIN later ON later.id = h.import_id, jsonb_populate_record(NULL::${table}, h.previous) r
       JOIN ${table} a ON ${same(primary, 'a', 'r')} WHERE h.table_name = '${table}'`,
  ];
}
