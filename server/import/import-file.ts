import { basename } from 'node:path';
import type { Pool } from 'pg';
import { arePublic } from '../keys/demonstration-keys.js';
import type { Keys } from '../keys/keys.js';
import { visible } from '../text/plain-text.js';
import { fileWords } from './file.words.js';
import { FileError } from './import.error.js';
import { type ImportReport, importRows, type SourceRow } from './import-rows.js';
import { inspectFile } from './inspect-file.js';
import type { Kind } from './kind.js';
import { mapRow } from './map-row.js';
import { checkMapping, type Mapping, readMapping, refusePrefixedPeople } from './mapping.js';
import { type FileRow, readCsv } from './read-csv.js';
import { closestOf } from './references.js';
import { rowWords } from './row.words.js';

export interface FileImport {
  kind: Kind;
  file: string;
  source: string;
  /** Path of a mapping file. */
  mapping?: string;
  dryRun?: boolean;
  keys: Keys;
  today: string;
  importedBy: string;
  importedAt: Date;
  synthetic?: boolean;
  onProgress?: (rowsRead: number) => void;
}

/** Imports one CSV file whole, or nothing of it. Throws ImportError with a sentence for the steward. */
export async function importFile(pool: Pool, options: FileImport): Promise<ImportReport> {
  const facts = await inspectFile(options.file);
  const { mapping, hash: mappingHash } = options.mapping ? readMapping(options.mapping) : {};
  const stream = readCsv(options.file, facts, mapping?.headerRow);
  const first = await stream.next();
  if (first.done || !('header' in first.value)) {
    throw new FileError(options.file, fileWords.noHeader);
  }
  const { header } = first.value;
  if (mapping) checkMapping(mapping, options.kind, header);
  else checkHeader(options.file, header, options.kind);
  if (mapping && arePublic(options.keys)) refusePrefixedPeople(mapping, options.kind);
  return importRows(pool, {
    ...options,
    rows: sourceRows(options.file, stream as AsyncIterable<FileRow>, mapping, options.kind),
    provided: new Set(mapping ? Object.keys(mapping.columns) : header),
    distinct: mapping?.distinct,
    file: { name: visible(basename(options.file)), hash: facts.hash, mappingHash },
  });
}

/** The rows of a file, mapped. Throws FileError at the end where there was none, so that nothing stays written. */
async function* sourceRows(
  file: string,
  rows: AsyncIterable<FileRow>,
  mapping: Mapping | undefined,
  kind: Kind,
): AsyncGenerator<SourceRow> {
  let any = false;
  for await (const row of rows) {
    any = true;
    if (row.cells) yield { line: row.line, texts: {}, refusals: [wrongCells(row)] };
    else if (mapping) yield* mapRow(row, mapping, kind);
    else yield row;
  }
  if (!any) throw new FileError(file, fileWords.noRows);
}

function checkHeader(file: string, header: string[], kind: Kind): void {
  const known = kind.columns.map((column) => column.name);
  const unknown = header.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new FileError(file, fileWords.unknownColumn(kind.name, unknown, known, closestOf(unknown, known)));
  }
  const missing = kind.columns.filter((column) => column.required && !header.includes(column.name));
  if (missing.length > 0) {
    const names = missing.map((column) => column.name);
    throw new FileError(file, fileWords.missingColumns(kind.name, names));
  }
}

function wrongCells({ line, cells }: FileRow) {
  return { line, column: '-', value: '', reason: rowWords.wrongCells(cells?.found, cells?.wanted) };
}
