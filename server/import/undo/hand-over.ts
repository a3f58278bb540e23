import { tableOf } from '../../database/models.js';
import type { Anchor } from './import-tables.js';
import type { Queryable, TableCount } from './retraction.js';
import { same, type Touched, type TouchedTable } from './touched-rows.js';

/**
 * Keeps clients and officers that an import made and later imports use: those would have made them too. They become
 * rows of the first of these imports, so that its retraction removes them.
 */
export async function handOver(
  client: Queryable,
  importId: number,
  { tables, known }: Touched,
): Promise<TableCount[]> {
  const kept: TableCount[] = [];
  for (const supplement of known.supplements) {
    const made = tables.find((one) => one.name === supplement.table)?.made;
    if (!made) continue;
    const { table, key, anchors } = supplement;
    const used = anchors.map((anchor) => usedElsewhere(anchor, key, tables)).join(' OR ');
    const { rows } = await client.query<{ rows: number }>(
      `WITH kept AS (DELETE FROM ${made} m WHERE ${used} RETURNING m.${key} AS key),
       later AS (SELECT id FROM records.import_record WHERE id > $1 AND retracted_at IS NULL),
       users AS (${anchors.flatMap(usersSql).join(' UNION ALL ')}),
       first AS (SELECT key, min(import_id) AS import_id FROM users JOIN kept USING (key) GROUP BY key),
       given AS (
         INSERT INTO records.imported_rows (import_id, table_name, keys)
         SELECT import_id, $2, jsonb_agg(jsonb_build_object('${key}', key) ORDER BY key)
         FROM first GROUP BY import_id ORDER BY import_id)
       SELECT count(*)::int AS rows FROM kept`,
      [importId, table],
    );
    const count = rows[0]?.rows ?? 0;
    if (count > 0) kept.push({ table, rows: count });
  }
  return kept;
}

/** Whether an anchor that the import did not make names the row `m`. */
function usedElsewhere({ table, column }: Anchor, key: string, tables: TouchedTable[]): string {
  const own = tables.find((one) => one.name === table);
  const others = own && `AND NOT EXISTS (SELECT FROM ${own.made} o WHERE ${same(own.primary, 'o', 'a')})`;
  return `m.${key} IN (SELECT a.${column} FROM ${table} a WHERE a.${column} IS NOT NULL ${others ?? ''})`;
}

/** SQL for the later imports that made or changed a row of a table, and whom it names. */
function usersSql({ table, column, key }: Anchor): string[] {
  const primary = tableOf(table).primary;
  return [
    `SELECT a.${column} AS key, l.import_id FROM records.imported_rows l
       JOIN later ON later.id = l.import_id, jsonb_populate_recordset(NULL::${table}, l.keys) r
       JOIN ${table} a ON ${same(key, 'a', 'r')} WHERE l.table_name = '${table}'`,
    `SELECT a.${column}, h.import_id FROM records.record_history h
       JOIN later ON later.id = h.import_id, jsonb_populate_record(NULL::${table}, h.previous) r
       JOIN ${table} a ON ${same(primary, 'a', 'r')} WHERE h.table_name = '${table}'`,
  ];
}
