import { createHash } from 'node:crypto';
import type { Database } from '../../server/database/open.js';
import { importRows, type SourceRow } from '../../server/import/import-rows.js';
import { demonstrationKeys } from '../../server/keys/demonstration-keys.js';
import { demonstrationFiles } from '../../server/keys/holds-demonstration.js';
import { kinds } from '../../server/kinds.js';
import type { Batch, Row } from './batch.js';
import { demonstration } from './province.js';

/** The day on which the demonstration was imported, whatever the clock says. */
const today = '2026-09-30';

/** Who imported it, in the import records. */
const importedBy = 'demonstration';

/** The demonstration is asked for where there are other records, or a release. */
export class DatabaseNotEmptyError extends Error {
  override name = 'DatabaseNotEmptyError';

  constructor() {
    super('the database already holds records; the demonstration fills an empty one only, so name another');
  }
}

interface Options {
  /** Told what was imported, one line a batch. */
  onProgress?: (line: string) => void;
}

/**
 * Imports the demonstration province into an empty database, or goes on where this was interrupted before a release
 * was published. Throws DatabaseNotEmptyError.
 */
export async function fillWithDemonstration(database: Database, options: Options = {}): Promise<void> {
  await refuseRecords(database);
  for (const batch of demonstration()) {
    const report = await importBatch(database, batch);
    options.onProgress?.(`${batch.kind}: ${report.inserted} (${batch.synthetic ? 'synthetic' : 'real'})`);
  }
}

async function refuseRecords({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ filled: boolean }>(
    `SELECT EXISTS (SELECT FROM records.import_record WHERE imported_by <> $1)
         OR EXISTS (SELECT FROM release.current_release)
         OR EXISTS (SELECT FROM reference.region) AND NOT EXISTS (SELECT FROM records.import_record) AS filled`,
    [importedBy],
  );
  if (rows[0]?.filled) throw new DatabaseNotEmptyError();
}

async function importBatch({ pool }: Database, { kind: name, source, synthetic, rows: given }: Batch) {
  const rows = [...given];
  const kind = kinds.get(name);
  if (!kind) throw new RangeError(`the import knows no kind ${name}`);
  return importRows(pool, {
    kind,
    source,
    synthetic,
    ownRows: true,
    rows: numbered(rows),
    provided: new Set(Object.keys(rows[0] ?? {})),
    keys: demonstrationKeys,
    today,
    file: { name: `${demonstrationFiles}${name}`, hash: hashOf(rows) },
    importedBy,
    importedAt: new Date(`${today}T00:00:00Z`),
  });
}

/** Rows with the line they would have in a file under its header. */
function* numbered(rows: readonly Row[]): Generator<SourceRow> {
  for (const [at, texts] of rows.entries()) yield { line: at + 2, texts };
}

function hashOf(rows: readonly Row[]): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}
