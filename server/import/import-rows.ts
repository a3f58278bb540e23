import type { Pool, PoolClient } from 'pg';
import { withLockedRecords } from '../database/locked-records.js';
import { arePublic } from '../keys/demonstration-keys.js';
import { claimKeys } from '../keys/key-check.js';
import type { Keys } from '../keys/keys.js';
import { refusalOfText } from '../language/text-rules.js';
import { type CheckContext, checkRow } from './check-row.js';
import { Duplicates, type Lined } from './duplicates.js';
import { ImportError } from './import.error.js';
import type { Kind } from './kind.js';
import { References } from './references.js';
import { type Refusal, RowsRefusedError } from './refusal.js';
import { rowWords } from './row.words.js';
import { type Counts, Writer } from './writer.js';
import { WrittenKeys } from './written-keys.js';

/** The texts of one row and the line it ends in. */
export interface SourceRow {
  line: number;
  texts: Record<string, string>;
  /** Why the row could not even be mapped. */
  refusals?: Refusal[];
}

export interface ImportOptions {
  kind: Kind;
  /** The register that the rows come from. */
  source: string;
  rows: Iterable<SourceRow> | AsyncIterable<SourceRow>;
  /** Import columns that the rows fill; the others keep what is known. */
  provided: ReadonlySet<string>;
  keys: Keys;
  /** YYYY-MM-DD; nothing may have happened later. */
  today: string;
  /** For the import record and messages. */
  file: { name: string; hash: string; mappingHash?: string };
  importedBy: string;
  importedAt: Date;
  /** Invented rows; under public keys all are. */
  synthetic?: boolean;
  /** The programme made the rows itself: nobody has the numbers in them, whatever they begin with. */
  ownRows?: boolean;
  /** Equal rows count once. */
  distinct?: boolean;
  /** Do everything, then undo it. */
  dryRun?: boolean;
  onProgress?: (rowsRead: number) => void;
}

/** What an import did. */
export interface ImportReport extends Counts {
  read: number;
}

const batchSize = 1000;
const mostRefusals = 1000;
const longestSource = 300;

/** Imports rows in one transaction: all of them, or nothing. Throws RowsRefusedError with every reason found. */
export async function importRows(pool: Pool, options: ImportOptions): Promise<ImportReport> {
  const { dryRun: undo, source } = options;
  const wrong = refusalOfText(source, longestSource);
  if (wrong) throw new ImportError(rowWords.badSource(wrong));
  return withLockedRecords(pool, (client) => run(client, options), { undo });
}

async function run(client: PoolClient, given: ImportOptions): Promise<ImportReport> {
  const madeUpOnly = arePublic(given.keys) && !given.ownRows;
  const options = { ...given, synthetic: madeUpOnly || given.synthetic };
  const { kind } = options;
  await client.query('SET CONSTRAINTS ALL DEFERRED');
  if (kind.columns.some((column) => column.person))
    await claimKeys(client, options.keys, ['pseudonym', 'record']);
  const importId = await openRecord(client, options);
  const duplicates = new Duplicates(client, kind, options.distinct ?? false);
  await duplicates.prepare();
  const references = new References(client, kind);
  const writtenKeys = new WrittenKeys(client, kind);
  await writtenKeys.prepare();
  const writer = new Writer(client, kind, {
    importId,
    synthetic: options.synthetic ?? false,
    provided: options.provided,
  });
  const report: ImportReport = { read: 0, inserted: 0, updated: 0, unchanged: 0 };
  const refused: Refusal[] = [];
  let refusedRows = 0;
  const refuse = (refusals: Refusal[]) => {
    refusedRows += new Set(refusals.map((one) => one.line)).size;
    refused.push(...refusals.slice(0, mostRefusals - refused.length));
  };
  const flush = async (batch: Lined[]) => {
    const { fresh, refusals } = await duplicates.split(batch);
    refuse([...refusals, ...(await references.check(fresh))]);
    report.unchanged += batch.length - fresh.length - refusals.length;
    if (refusedRows > 0 || fresh.length === 0) return;
    const rows = fresh.map((one) => one.row);
    const counts = await writer.write(rows);
    for (const name of ['inserted', 'updated', 'unchanged'] as const) report[name] += counts[name];
    await writtenKeys.remember(fresh);
    options.onProgress?.(report.read);
  };
  const context: CheckContext = { ...options, madeUpOnly };
  let batch: Lined[] = [];
  for await (const { line, texts, refusals } of options.rows) {
    report.read += 1;
    const checked = refusals ? { refusals } : checkRow(texts, line, context);
    if ('refusals' in checked) refuse(checked.refusals);
    else batch.push(checked);
    if (batch.length === batchSize) {
      await flush(batch);
      batch = [];
    }
  }
  if (batch.length > 0) await flush(batch);
  if (refusedRows === 0) refuse([...(await references.rest()), ...(await writtenKeys.check())]);
  if (refusedRows > 0) throw new RowsRefusedError(options.file.name, inLineOrder(refused), refusedRows);
  await closeRecord(client, importId, report);
  if (kind.reference && writer.changed) {
    await client.query('UPDATE reference.reference_version SET version = version + 1');
  }
  return report;
}

function inLineOrder(refusals: Refusal[]): Refusal[] {
  return refusals.sort((a, b) => a.line - b.line);
}

async function openRecord(client: PoolClient, options: ImportOptions): Promise<number> {
  const result = await client.query<{ id: number }>(
    `INSERT INTO records.import_record (kind, source, file_name, file_hash, mapping_hash, rows_read, rows_inserted,
       rows_updated, rows_unchanged, rows_refused, imported_by, imported_at, synthetic)
     VALUES ($1, $2, $3, $4, $5, 0, 0, 0, 0, 0, $6, $7, $8) RETURNING id`,
    [
      options.kind.name,
      options.source,
      options.file.name,
      options.file.hash,
      options.file.mappingHash ?? null,
      options.importedBy,
      options.importedAt,
      options.synthetic ?? false,
    ],
  );
  return (result.rows[0] as { id: number }).id;
}

async function closeRecord(client: PoolClient, importId: number, report: ImportReport): Promise<void> {
  await client.query(
    'UPDATE records.import_record SET rows_read = $2, rows_inserted = $3, rows_updated = $4, rows_unchanged = $5 WHERE id = $1',
    [importId, report.read, report.inserted, report.updated, report.unchanged],
  );
}
