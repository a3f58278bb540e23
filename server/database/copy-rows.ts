import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Rows that are sent at once. */
const chunk = 500;

/**
 * Copies objects into a table by COPY, the fastest way in. `columns` maps each property to column and PostgreSQL type;
 * a missing value, or a number that JSON does not know, becomes NULL. Throws PostgreSQL's error for the whole copy.
 */
export async function copyRows<Row extends object>(
  client: PoolClient,
  table: string,
  columns: { [property in keyof Row]?: readonly [column: string, type: string] },
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const given = Object.entries(columns) as [keyof Row, readonly [string, string]][];
  const names = given.map(([, [column]]) => column).join(', ');
  const lines = Readable.from(chunksOf(given, rows), { objectMode: false });
  await pipeline(lines, client.query(copyFrom(`COPY ${table} (${names}) FROM STDIN`)));
}

function* chunksOf<Row>(columns: [keyof Row, readonly [string, string]][], rows: readonly Row[]) {
  for (let at = 0; at < rows.length; at += chunk) {
    let text = '';
    for (const row of rows.slice(at, at + chunk))
      text += `${columns.map(([property, [, type]]) => cell(row[property], type)).join('\t')}\n`;
    yield text;
  }
}

function cell(value: unknown, type: string): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '\\N';
  return escaped(textOf(value, type));
}

function textOf(value: unknown, type: string): string {
  if (type === 'jsonb') return JSON.stringify(value);
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
  return value instanceof Date ? value.toISOString() : String(value);
}

function element(value: unknown): string {
  return value === null ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (one) => escapes[one] as string) : text;
}
