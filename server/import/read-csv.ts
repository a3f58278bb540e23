import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { fileWords } from './file.words.js';
import { FileError } from './import.error.js';
import type { FileFacts } from './inspect-file.js';

/** One row as it stands in the file: texts by header, and the line it ends in. */
export interface FileRow {
  line: number;
  texts: Record<string, string>;
  /** Set where the row has another number of cells than the header. */
  cells?: { found: number; wanted: number };
}

/** Streams a CSV file: first its header, then its rows. */
export async function* readCsv(
  path: string,
  facts: FileFacts,
  headerRow = 1,
): AsyncGenerator<{ header: string[] } | FileRow> {
  const parser = createReadStream(path)
    .pipe(iconv.decodeStream(facts.encoding))
    .pipe(
      parse({
        bom: true,
        delimiter: facts.delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
      }),
    );
  let header: string[] | undefined;
  let records = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      records += 1;
      if (records < headerRow) continue;
      if (!header) {
        header = record.map((name) => name.replace(/\s+/g, ' ').trim());
        refuseTwins(path, header);
        yield { header };
      } else {
        yield rowOf(header, record, info.lines);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileError(path, fileWords.openQuotes(Number(error.lines)));
  }
}

function rowOf(header: string[], record: string[], line: number): FileRow {
  const texts = Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
  const fits = record.length === header.length;
  return fits ? { line, texts } : { line, texts, cells: { found: record.length, wanted: header.length } };
}

function refuseTwins(path: string, header: string[]): void {
  const twin = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (twin) throw new FileError(path, fileWords.twinColumn(twin));
}
