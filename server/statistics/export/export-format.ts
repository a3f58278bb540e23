import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { readable } from '../../text/plain-text.js';
import type { ExportRow, ExportTable } from './export-table.js';

/** How a table is written: for spreadsheets, as one JSON text, or a JSON text a line. */
export const exportFormats = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
} as const;

export type ExportFormat = keyof typeof exportFormats;

/** Writes rows in a format as they come. */
export function written(table: ExportTable, rows: AsyncGenerator<ExportRow>, format: ExportFormat): Readable {
  if (format === 'csv') return asCsv(table, rows);
  return Readable.from(format === 'json' ? asJson(table, rows) : asLines(table, rows));
}

/** With a byte-order mark, for spreadsheets; a text that a spreadsheet would calculate is made harmless. */
function asCsv({ columns }: ExportTable, rows: AsyncGenerator<ExportRow>): Readable {
  const writer = stringify({ header: true, columns: [...columns], bom: true, escape_formulas: true, cast });
  return pipeline(Readable.from(rows), writer, () => undefined);
}

const cast = {
  boolean: (value: boolean) => String(value),
  // A reader of tables is no browser either.
  string: readable,
};

const shown = <Value>(value: Value) => (typeof value === 'string' ? readable(value) : value);

async function* asJson(table: ExportTable, rows: AsyncGenerator<ExportRow>): AsyncGenerator<string> {
  yield '[';
  let separator = '\n';
  for await (const row of rows) {
    yield `${separator}${JSON.stringify(ordered(table, row))}`;
    separator = ',\n';
  }
  yield '\n]\n';
}

async function* asLines(table: ExportTable, rows: AsyncGenerator<ExportRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(ordered(table, row))}\n`;
}

function ordered({ columns }: ExportTable, row: ExportRow): ExportRow {
  return Object.fromEntries(columns.map((name) => [name, shown(row[name] ?? null)]));
}
