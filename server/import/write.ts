import type { CheckedRow, Write } from './kind.js';
import type { Person } from './pseudonym.js';

type Source = Write['columns'][string];
type How = { from?: string; value?: (row: CheckedRow) => unknown };

/** A table's column of a PostgreSQL type, filled from the import column of the same name unless said otherwise. */
export const of =
  (type: string, how: How = {}) =>
  (name: string): Source => ({ type, from: how.from ?? name, value: how.value });

/** Names a Write's columns by what fills them. */
export function columnsOf(given: Record<string, (name: string) => Source>): Write['columns'] {
  return Object.fromEntries(Object.entries(given).map(([name, make]) => [name, make(name)]));
}

/** The pseudonym of a person column. */
export const pseudonymOf = (from: string) =>
  of('text', { from, value: (row) => (row[from] as Person | null)?.pseudonym ?? null });

/** The record key of a person column. */
export const recordKeyOf = (from: string) =>
  of('bigint', { from, value: (row) => (row[from] as Person | null)?.recordKey ?? null });

/** The pseudonym in a row, as part of a key. */
export const identityIn = (row: CheckedRow, column: string): string => (row[column] as Person).pseudonym;
