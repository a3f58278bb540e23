import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { copyOut, type Table } from './tables.js';

/** The rows of a table as text, in its order. */
export function rowsOf(client: ClientBase, table: Table) {
  return client.query(copyTo(copyOut(table)));
}

/** The digest of the rows of a table. */
export async function digestOf(client: ClientBase, table: Table): Promise<string> {
  const digest = createHash('sha256');
  for await (const bytes of rowsOf(client, table)) digest.update(bytes);
  return digest.digest('hex');
}

/** The digest of all rows of all tables in order, from those of the tables. */
export class WholeDigest {
  private readonly hash = createHash('sha256');

  add(table: string, digest: string): void {
    this.hash.update(`${table} ${digest}\n`);
  }

  value(): string {
    return this.hash.digest('hex');
  }
}
