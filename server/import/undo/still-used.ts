import { foreignKeysTo } from './foreign-keys.js';
import type { Queryable, TableCount } from './retraction.js';
import { same, type Touched, type TouchedTable } from './touched-rows.js';

/** Rows that refer to rows that an import made and are not among them, by table. */
export async function usesOf(
  client: Queryable,
  importId: number,
  { tables }: Touched,
): Promise<TableCount[]> {
  const keys = await foreignKeysTo(
    client,
    tables.map((one) => one.name),
  );
  const uses: TableCount[] = [];
  for (const child of new Set(keys.map((one) => one.child))) {
    const refers = keys
      .filter((one) => one.child === child)
      .map(({ column, parent, parentColumn }) => {
        const made = tables.find((one) => one.name === parent)?.made;
        return `c.${column} IN (SELECT ${parentColumn} FROM ${made})`;
      });
    const rows = await count(
      client,
      `SELECT count(*)::int AS rows FROM ${child} c WHERE (${refers.join(' OR ')}) ${notMade(tables, child)}`,
    );
    if (rows > 0) uses.push({ table: child, rows });
  }
  const assessed = await assessmentsOf(client, importId, tables);
  if (assessed > 0) uses.push({ table: 'records.tat_assessment', rows: assessed });
  return uses;
}

function notMade(tables: TouchedTable[], child: string): string {
  const own = tables.find((one) => one.name === child);
  return own ? `AND NOT EXISTS (SELECT FROM ${own.made} m WHERE ${same(own.primary, 'm', 'c')})` : '';
}

/**
 * Assessments of suspects of whom nothing would remain. An assessment names its suspect without a foreign key, since
 * it may come in before the case; so only those of later imports rely on the suspect.
 */
async function assessmentsOf(client: Queryable, importId: number, tables: TouchedTable[]): Promise<number> {
  const suspects = tables.find((one) => one.name === 'records.suspect');
  if (!suspects) return 0;
  return count(
    client,
    `SELECT count(*)::int AS rows FROM records.tat_assessment a
     WHERE a.suspect_pseudonym IN (SELECT pseudonym FROM ${suspects.made})
       AND NOT EXISTS (SELECT FROM records.suspect s WHERE s.pseudonym = a.suspect_pseudonym
         AND NOT EXISTS (SELECT FROM ${suspects.made} m WHERE m.id = s.id))
       AND (a.suspect_pseudonym, a.requested) IN
         (SELECT r.suspect_pseudonym, r.requested
          FROM records.imported_rows l JOIN records.import_record i ON i.id = l.import_id,
            jsonb_populate_recordset(NULL::records.tat_assessment, l.keys) r
          WHERE i.id > $1 AND i.retracted_at IS NULL AND l.table_name = 'records.tat_assessment')`,
    [importId],
  );
}

/** The number of rows that a statement counts as `rows`. */
export async function count(client: Queryable, sql: string, values: unknown[] = []): Promise<number> {
  const { rows } = await client.query<{ rows: number }>(sql, values);
  return rows[0]?.rows ?? 0;
}
