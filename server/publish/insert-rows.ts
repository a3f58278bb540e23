import type { PoolClient } from 'pg';

const batch = 5000;

/** Inserts objects into a table, a statement for some thousand of them. `columns` maps each property to column and type. */
export async function insertRows<Row extends object>(
  client: PoolClient,
  table: string,
  columns: { [property in keyof Row]?: readonly [column: string, type: string] },
  rows: readonly Row[],
): Promise<void> {
  const given = Object.entries(columns) as [string, readonly [string, string]][];
  const names = given.map(([, [column]]) => column).join(', ');
  const typed = given.map(([property, [, type]]) => `"${property}" ${type}`).join(', ');
  const picked = given.map(([property]) => `"${property}"`).join(', ');
  for (let from = 0; from < rows.length; from += batch) {
    await client.query(
      `INSERT INTO ${table} (${names}) SELECT ${picked} FROM jsonb_to_recordset($1::jsonb) AS r(${typed})`,
      [JSON.stringify(rows.slice(from, from + batch))],
    );
  }
}
