import type { PoolClient } from 'pg';
import { readGlobalId } from '../../graphql/node/global-id.js';
import type { Rows } from '../../graphql/relay/rows.js';
import { conflict, missing } from './problems.js';

/** The row of a global id among those that the viewer may see. Throws ProblemError where there is none. */
export async function ownRow<Row extends object>(
  rows: Rows<Row>,
  type: string,
  id: string,
  field: string,
): Promise<Row> {
  const named = nameOf(id);
  const row = named?.type === type ? await rows.load(named.key) : null;
  if (!row) throw missing(field);
  return row;
}

function nameOf(id: string) {
  try {
    return readGlobalId(id);
  } catch {
    return undefined;
  }
}

/** Runs an update that names the version it saw. Throws ProblemError where the row has another one by now. */
export async function updateSeen(
  client: PoolClient,
  table: string,
  key: { column: string; value: unknown },
  version: number,
  change: Record<string, unknown>,
): Promise<void> {
  const names = Object.keys(change);
  const changed = await client.query(
    `UPDATE ${table} SET ${names.map((name, at) => `${name} = $${at + 3}`).join(', ')}
     WHERE ${key.column} = $1 AND version = $2`,
    [key.value, version, ...Object.values(change)],
  );
  if (changed.rowCount) return;
  const { rows } = await client.query<{ version: number }>(
    `SELECT version FROM ${table} WHERE ${key.column} = $1`,
    [key.value],
  );
  throw conflict(rows[0]?.version ?? 0);
}
