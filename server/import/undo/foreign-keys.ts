import type { Queryable } from './retraction.js';

/** One column of a table that names a row of another. */
export interface ForeignKey {
  child: string;
  column: string;
  parent: string;
  parentColumn: string;
}

/** The foreign keys of the database that point to some tables, names quoted where they need it. */
export async function foreignKeysTo(client: Queryable, parents: string[]): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT format('%I.%I', cn.nspname, c.relname) AS child, format('%I', ca.attname) AS column,
       pn.nspname || '.' || p.relname AS parent, format('%I', pa.attname) AS "parentColumn"
     FROM pg_constraint k
     JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace cn ON cn.oid = c.relnamespace
     JOIN pg_class p ON p.oid = k.confrelid JOIN pg_namespace pn ON pn.oid = p.relnamespace
     JOIN pg_attribute ca ON ca.attrelid = c.oid AND ca.attnum = k.conkey[1]
     JOIN pg_attribute pa ON pa.attrelid = p.oid AND pa.attnum = k.confkey[1]
     WHERE k.contype = 'f' AND pn.nspname || '.' || p.relname = ANY($1)
     ORDER BY 1, 2`,
    [parents],
  );
  return rows;
}
