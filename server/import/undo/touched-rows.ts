import pg from 'pg';
import type { ImportTable, ImportTables, SetTable } from './import-tables.js';
import type { Queryable } from './retraction.js';

/**
 * The rows of one table that an import made or changed, locked, in two temporary tables: `made` holds whole rows,
 * `changed` their primary key and, as `previous`, what they were before the import.
 */
export interface TouchedTable extends ImportTable {
  made: string;
  changed: string;
  /** Rows that the import made or changed and that are there no more. */
  missing: number;
}

/** What an import touched: rows, and lists. */
export interface Touched {
  tables: TouchedTable[];
  sets: SetTable[];
  /** What imports write at all. */
  known: ImportTables;
}

/** Quotes column names and joins them, each behind the name of its table. */
export const columns = (names: readonly string[], table?: string): string =>
  names.map((name) => `${table ? `${table}.` : ''}${pg.escapeIdentifier(name)}`).join(', ');

/** Whether two tables speak of the same row. */
export const same = (names: readonly string[], one: string, other: string): string =>
  `(${columns(names, one)}) = (${columns(names, other)})`;

/** Finds and locks what an import touched, or nothing where it wrote to a table that is not known. */
export async function findTouched(
  client: Queryable,
  importId: number,
  known: ImportTables,
): Promise<Touched | undefined> {
  const keys = await keysOf(client, importId);
  const names = new Set<string>([...known.tables, ...known.sets].map((one) => one.name));
  if ([...keys.keys()].some((name) => !names.has(name))) return undefined;
  const tables: TouchedTable[] = [];
  for (const table of known.tables) {
    const key = keys.get(table.name);
    if (key) tables.push(await touch(client, table, importId, key));
  }
  return { tables, sets: known.sets.filter((set) => keys.has(set.name) || keys.has(set.of)), known };
}

/** Forgets the temporary tables, so that one transaction may retract several imports. */
export async function forgetTouched(client: Queryable, { tables }: Touched): Promise<void> {
  for (const { made, changed } of tables) await client.query(`DROP TABLE ${made}, ${changed}`);
}

/** The tables that an import wrote to and, where it made rows, the columns that name them. */
async function keysOf(client: Queryable, importId: number): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ name: string; key: string[] }>(
    `SELECT DISTINCT table_name AS name, '{}'::text[] AS key FROM records.record_history WHERE import_id = $1
     UNION ALL
     (SELECT DISTINCT ON (table_name) table_name, ARRAY(SELECT jsonb_object_keys(keys->0))
      FROM records.imported_rows WHERE import_id = $1)`,
    [importId],
  );
  const keys = new Map<string, string[]>();
  for (const { name, key } of rows) keys.set(name, [...(keys.get(name) ?? []), ...key]);
  return keys;
}

async function touch(
  client: Queryable,
  table: ImportTable,
  importId: number,
  key: string[],
): Promise<TouchedTable> {
  const short = table.name.replace(/^.*\./, '');
  const touched = { ...table, made: `retracted_${short}`, changed: `restored_${short}`, missing: 0 };
  const { name, primary, made, changed } = touched;
  await client.query(`CREATE TEMP TABLE ${made} ON COMMIT DROP AS SELECT * FROM ${name} WITH NO DATA`);
  await client.query(
    `CREATE TEMP TABLE ${changed} ON COMMIT DROP AS
     SELECT ${columns(primary)}, NULL::jsonb AS previous FROM ${name} WITH NO DATA`,
  );
  if (key.length > 0) touched.missing += await fillMade(client, touched, importId, key);
  touched.missing += await fillChanged(client, touched, importId);
  await client.query(`ANALYZE ${made}`);
  await client.query(`ANALYZE ${changed}`);
  return touched;
}

async function fillMade(client: Queryable, { name, made }: TouchedTable, importId: number, key: string[]) {
  const found = await client.query(
    `INSERT INTO ${made} SELECT t.* FROM ${name} t
     WHERE (${columns(key, 't')}) IN
       (SELECT ${columns(key, 'r')} FROM records.imported_rows i, jsonb_populate_recordset(NULL::${name}, i.keys) r
        WHERE i.import_id = $1 AND i.table_name = $2)
     FOR UPDATE`,
    [importId, name],
  );
  const all = await client.query<{ rows: number }>(
    `SELECT sum(jsonb_array_length(keys))::int AS rows FROM records.imported_rows
     WHERE import_id = $1 AND table_name = $2`,
    [importId, name],
  );
  return (all.rows[0]?.rows ?? 0) - (found.rowCount ?? 0);
}

/** Of a row that the import changed more than once, what it was before the first time. */
async function fillChanged(client: Queryable, table: TouchedTable, importId: number): Promise<number> {
  const { name, primary, made, changed } = table;
  await client.query(
    `INSERT INTO ${changed} SELECT DISTINCT ON (${columns(primary, 'r')}) ${columns(primary, 'r')}, h.previous
     FROM records.record_history h, jsonb_populate_record(NULL::${name}, h.previous) r
     WHERE h.import_id = $1 AND h.table_name = $2
       AND NOT EXISTS (SELECT FROM ${made} m WHERE ${same(primary, 'm', 'r')})
     ORDER BY ${columns(primary, 'r')}, h.id`,
    [importId, name],
  );
  const locked = await client.query<{ missing: number }>(
    `WITH there AS (SELECT t.* FROM ${name} t JOIN ${changed} c ON ${same(primary, 't', 'c')} FOR UPDATE OF t)
     SELECT ((SELECT count(*) FROM ${changed}) - (SELECT count(*) FROM there))::int AS missing`,
  );
  return locked.rows[0]?.missing ?? 0;
}
