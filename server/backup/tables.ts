import type { ClientBase } from 'pg';

/** A table whose rows are backed up. */
export interface Table {
  /** Quoted, with its schema. */
  name: string;
  /** Quoted, in their order. */
  columns: string[];
  /** What its rows are ordered by: the primary key, text by code point. */
  order: string[];
}

export const schemas = ['reference', 'records', 'release'];

/** The tables of Sinergi, each after those that its rows point to. */
export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table & { needs: string[] }>(listed, [schemas]);
  const ordered: Table[] = [];
  const done = new Set<string>();
  while (ordered.length < rows.length) {
    const next = rows.filter(({ name, needs }) => !done.has(name) && needs.every((other) => done.has(other)));
    if (next.length === 0) throw new Error('tables point to each other in a circle');
    for (const { name, columns, order } of next) {
      ordered.push({ name, columns, order });
      done.add(name);
    }
  }
  return ordered;
}

/** The whole table as text, in its order, the same on every server. */
export function copyOut({ name, columns, order }: Table): string {
  return `COPY (SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${order.join(', ')}) TO STDOUT`;
}

/** Sets for one transaction how values are written: the same on every server. */
export const plainFormats = `
  SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`;

const listed = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name,
         (SELECT array_agg(format('%I', attname) ORDER BY attnum) FROM pg_attribute
          WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
         (SELECT array_agg(format('%I', a.attname) || CASE WHEN a.attcollation = 0 THEN '' ELSE ' COLLATE "C"' END
                           ORDER BY k.place)
          FROM pg_index i, unnest(i.indkey) WITH ORDINALITY k (attnum, place), pg_attribute a
          WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum) AS "order",
         (SELECT coalesce(array_agg(DISTINCT format('%I.%I', fn.nspname, f.relname)), '{}')
          FROM pg_constraint o JOIN pg_class f ON f.oid = o.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
          WHERE o.conrelid = c.oid AND o.contype = 'f' AND o.confrelid <> c.oid) AS needs
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname = ANY ($1)
  ORDER BY format('%I.%I', n.nspname, c.relname) COLLATE "C"`;
