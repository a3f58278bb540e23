import { foreignKeysTo } from './foreign-keys.js';
import type { ImportTables, SetTable } from './import-tables.js';
import type { Queryable } from './retraction.js';
import { columns, same, type Touched, type TouchedTable } from './touched-rows.js';

/** History of imports that came after import $1, `i` the import and `h` the history. */
const laterHistory = `records.record_history h JOIN records.import_record i ON i.id = h.import_id
  AND i.id > $1`;

/** Later imports that stand and changed what an import touched. */
export async function laterImports(
  client: Queryable,
  importId: number,
  { tables, sets }: Touched,
): Promise<number[]> {
  const found = new Set<number>();
  for (const table of tables) for (const id of await changersOfRows(client, importId, table)) found.add(id);
  for (const set of sets)
    for (const id of await changersOfLists(client, importId, set, tables)) found.add(id);
  return [...found];
}

async function changersOfRows(client: Queryable, importId: number, table: TouchedTable): Promise<number[]> {
  const { name, primary, made, changed } = table;
  return ids(
    client,
    `SELECT DISTINCT i.id FROM ${laterHistory} AND i.retracted_at IS NULL,
       jsonb_populate_record(NULL::${name}, h.previous) r
     WHERE h.table_name = $2 AND (${columns(primary, 'r')}) IN
       (SELECT ${columns(primary)} FROM ${made} UNION ALL SELECT ${columns(primary)} FROM ${changed})`,
    [importId, name],
  );
}

async function changersOfLists(
  client: Queryable,
  importId: number,
  set: SetTable,
  tables: TouchedTable[],
): Promise<number[]> {
  const owners = tables.find((one) => one.name === set.of);
  const made = owners ? `UNION ALL SELECT ${columns(owners.primary)} FROM ${owners.made}` : '';
  return ids(
    client,
    `SELECT DISTINCT i.id FROM ${laterHistory} AND i.retracted_at IS NULL
     WHERE h.table_name = $2 AND h.record_key IN
       (SELECT record_key FROM records.record_history WHERE import_id = $1 AND table_name = $2 ${made})`,
    [importId, set.name],
  );
}

/** Later imports that stand and could no longer be retracted themselves without the rows that an import made. */
export async function importsThatNeedBack(
  client: Queryable,
  importId: number,
  { tables, known }: Touched,
): Promise<number[]> {
  const found = new Set<number>();
  const keys = await foreignKeysTo(
    client,
    tables.map((one) => one.name),
  );
  for (const { child, column, parent, parentColumn } of keys) {
    const named = namedBefore(known, child, column);
    const made = tables.find((one) => one.name === parent)?.made;
    if (!named || !made) continue;
    const needing = await ids(
      client,
      `SELECT DISTINCT i.id FROM ${laterHistory} AND i.retracted_at IS NULL, ${named} AS named(code)
       WHERE h.table_name = $2 AND named.code IN (SELECT ${parentColumn} FROM ${made})`,
      [importId, child],
    );
    for (const id of needing) found.add(id);
  }
  return [...found];
}

/** SQL for what the history `h` of a table names in a column; nothing where no import writes the table. */
function namedBefore({ tables, sets }: ImportTables, child: string, column: string): string | undefined {
  if (tables.some((one) => one.name === child)) return `LATERAL (VALUES (h.previous->>'${column}'))`;
  const set = sets.find((one) => one.name === child && one.member === column);
  return (
    set && `LATERAL (SELECT jsonb_array_elements_text(list) FROM jsonb_each(h.previous) AS l(name, list))`
  );
}

/**
 * How many rows that an import touched were changed by people since. The import left a row in a known version; each
 * later import that was retracted raised it twice, by its change and by the undoing.
 */
export async function rowsChangedByHand(
  client: Queryable,
  importId: number,
  { tables }: Touched,
): Promise<number> {
  let count = 0;
  for (const { name, primary, made, changed, missing, versioned } of tables) {
    count += missing;
    if (!versioned) continue;
    const { rows } = await client.query<{ rows: number }>(
      `WITH undone AS (
         SELECT ${columns(primary, 'r')}, 2 * count(*) AS raised FROM ${laterHistory} AND i.retracted_at IS NOT NULL,
           jsonb_populate_record(NULL::${name}, h.previous) r
         WHERE h.table_name = $2 GROUP BY ${columns(primary, 'r')}),
       left_in AS (
         SELECT ${columns(primary)}, 1 AS version FROM ${made}
         UNION ALL SELECT ${columns(primary)}, (previous->>'version')::int + 1 FROM ${changed})
       SELECT count(*)::int AS rows FROM ${name} t JOIN left_in l ON ${same(primary, 'l', 't')}
       LEFT JOIN undone u ON ${same(primary, 'u', 't')}
       WHERE t.version <> l.version + COALESCE(u.raised, 0)`,
      [importId, name],
    );
    count += rows[0]?.rows ?? 0;
  }
  return count;
}

async function ids(client: Queryable, sql: string, values: unknown[]): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(sql, values);
  return rows.map((row) => row.id);
}
