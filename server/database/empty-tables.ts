import type { PoolClient } from 'pg';

/** Made by migrations, or a promise to others than whoever empties the database. */
const kept = [
  'reference.article',
  'reference.reference_version',
  'records.audit_entry',
  'records.audit_head',
  'records.revoked_token',
];

/** Rows by schema. */
export type RowCounts = Record<'records' | 'reference' | 'release', number>;

/** How many rows `emptyTables` would remove. */
export async function countRows(client: PoolClient): Promise<RowCounts> {
  const counts: RowCounts = { records: 0, reference: 0, release: 0 };
  for (const { schema, table } of await tablesIn(client)) {
    const { rows } = await client.query<{ rows: string }>(`SELECT count(*) AS rows FROM ${schema}.${table}`);
    counts[schema] += Number(rows[0]?.rows);
  }
  return counts;
}

/**
 * Makes a database as empty as a new one: records, reference, releases, keys and imports. The audit stays, and the
 * reference version rises, so that no answer of before passes for one of now. Only a superuser may: releases are immutable.
 */
export async function emptyTables(client: PoolClient): Promise<void> {
  const names = (await tablesIn(client)).map(({ schema, table }) => `${schema}.${table}`);
  await client.query("SET LOCAL session_replication_role = 'replica'");
  await client.query(`TRUNCATE ${names.join(', ')} RESTART IDENTITY`);
  await client.query('UPDATE reference.reference_version SET version = version + 1');
}

async function tablesIn(client: PoolClient): Promise<{ schema: keyof RowCounts; table: string }[]> {
  const { rows } = await client.query<{ schema: keyof RowCounts; table: string }>(
    `SELECT schemaname AS schema, quote_ident(tablename) AS table FROM pg_tables
     WHERE schemaname IN ('records', 'reference', 'release') AND schemaname || '.' || tablename <> ALL($1)
     ORDER BY 1, 2`,
    [kept],
  );
  return rows;
}
