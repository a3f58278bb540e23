import { basename } from 'node:path';
import type { Pool } from 'pg';
import { arePublic } from '../keys/demonstration-keys.js';
import type { Keys } from '../keys/keys.js';
import { visible } from '../text/plain-text.js';
import { FileError } from './import.error.js';
import { type ImportReport, importRows, type SourceRow } from './import-rows.js';
import { inspectFile } from './inspect-file.js';
import type { Kind } from './kind.js';
import { mapRow } from './map-row.js';
import { checkMapping, type Mapping, readMapping, refusePrefixedPeople } from './mapping.js';
import { type FileRow, readCsv } from './read-csv.js';
import { closestOf } from './references.js';

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
    throw new FileError(options.file, 'has no header line', 'export it again with a header line and rows');
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
  if (!any) throw new FileError(file, 'has a header but no rows', 'export it again with its rows');
}

function checkHeader(file: string, header: string[], kind: Kind): void {
  const known = kind.columns.map((column) => column.name);
  const unknown = header.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const close = closestOf(unknown, known);
    throw new FileError(
      file,
      `line 1: ${kind.name} has no column "${unknown}"`,
      close
        ? `did you mean ${close}? Or use a mapping file`
        : `it has ${known.join(', ')}; or use a mapping file`,
    );
  }
  const missing = kind.columns.filter((column) => column.required && !header.includes(column.name));
  if (missing.length > 0) {
    const names = missing.map((column) => column.name).join(', ');
    throw new FileError(file, `line 1: the column ${names} is missing`, `add it: ${kind.name} must have it`);
  }
}

function wrongCells({ line, cells }: FileRow) {
  return {
    line,
    column: '-',
    value: '',
    reason: {
      en: `the row has ${cells?.found} cells, the header ${cells?.wanted}; quote a cell that holds the delimiter`,
      id: `baris ini memiliki ${cells?.found} sel, judul ${cells?.wanted}; apit sel yang berisi pemisah dengan tanda kutip`,
    },
  };
}
