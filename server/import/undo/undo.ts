import pg from 'pg';
import type { SetTable } from './import-tables.js';
import type { Queryable, TableCount } from './retraction.js';
import { columns, same, type Touched, type TouchedTable } from './touched-rows.js';

/** What an undoing did; lists count by their owners. */
interface Undone {
  removed: TableCount[];
  restored: TableCount[];
}

/** Gives the rows and lists that an import changed back what they held before, and takes away the lists it made. */
export async function restore(client: Queryable, importId: number, touched: Touched): Promise<Undone> {
  const undone: Undone = { removed: [], restored: [] };
  for (const table of touched.tables) {
    const rows = await restoreRows(client, table);
    if (rows > 0) undone.restored.push({ table: table.name, rows });
  }
  for (const set of touched.sets) {
    const restored = await restoreLists(client, importId, set);
    if (restored > 0) undone.restored.push({ table: set.name, rows: restored });
    const removed = await removeLists(client, set, touched);
    if (removed > 0) undone.removed.push({ table: set.name, rows: removed });
  }
  return undone;
}

/** Takes away the rows that an import made, those that refer before those that are referred to. */
export async function remove(client: Queryable, { tables }: Touched): Promise<TableCount[]> {
  const removed: TableCount[] = [];
  for (const { name, primary, made } of tables) {
    const { rowCount } = await client.query(
      `DELETE FROM ${name} t USING ${made} m WHERE ${same(primary, 't', 'm')}`,
    );
    if (rowCount) removed.push({ table: name, rows: rowCount });
  }
  return removed;
}

/** Columns that came to the table since keep what they hold; a restored row is a new version of it. */
async function restoreRows(client: Queryable, { name, primary, changed }: TouchedTable): Promise<number> {
  const { rows: found } = await client.query<{ column: string }>(
    `SELECT attname AS column FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attname <> ALL($2) ORDER BY attnum`,
    [name, [...primary, 'version']],
  );
  const changes = found.map(({ column }) => pg.escapeIdentifier(column)).map((one) => `${one} = r.${one}`);
  const { rowCount } = await client.query(
    `UPDATE ${name} t SET ${changes.join(', ')}
     FROM ${changed} c JOIN ${name} now ON ${same(primary, 'now', 'c')},
       jsonb_populate_record(now, c.previous) r
     WHERE ${same(primary, 't', 'c')}`,
  );
  return rowCount ?? 0;
}

async function restoreLists(client: Queryable, importId: number, set: SetTable): Promise<number> {
  const { name, owner, member } = set;
  const values = [importId, name];
  const history = 'records.record_history h WHERE h.import_id = $1 AND h.table_name = $2';
  await client.query(`DELETE FROM ${name} WHERE ${owner} IN (SELECT h.record_key FROM ${history})`, values);
  await client.query(
    `INSERT INTO ${name} (${columns([owner, member])})
     SELECT l.owner, jsonb_array_elements_text(l.members)
     FROM (SELECT h.record_key, (SELECT value FROM jsonb_each(h.previous)) FROM ${history}) AS l(owner, members)`,
    values,
  );
  const lists = await client.query<{ rows: number }>(`SELECT count(*)::int AS rows FROM ${history}`, values);
  return lists.rows[0]?.rows ?? 0;
}

/** The owners of these lists go too. */
async function removeLists(client: Queryable, set: SetTable, { tables }: Touched): Promise<number> {
  const owners = tables.find((one) => one.name === set.of);
  if (!owners) return 0;
  const { rowCount } = await client.query(
    `DELETE FROM ${set.name} WHERE ${set.owner} IN (SELECT ${columns(owners.primary)} FROM ${owners.made})`,
  );
  return rowCount ?? 0;
}
