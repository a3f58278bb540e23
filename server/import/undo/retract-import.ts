import type { Kind } from '../kind.js';
import { brokenRules } from './broken-rules.js';
import { importsThatNeedBack, laterImports, rowsChangedByHand } from './changed-since.js';
import { handOver } from './hand-over.js';
import { type ImportTables, importTablesOf } from './import-tables.js';
import type { Queryable, Retracted, Retraction, RetractionProblem, TableCount } from './retraction.js';
import {
  alreadyRetracted,
  changedByHand,
  changedByImports,
  notFound,
  notKept,
  stillUsed,
} from './retraction.js';
import { usesOf } from './still-used.js';
import { findTouched, forgetTouched, type Touched } from './touched-rows.js';
import { remove, restore } from './undo.js';

/** Which import to take back, why, who asks and when. */
export interface RetractionRequest {
  importId: number;
  reason: string;
  by: string;
  at: Date;
  /** Every kind that imports write. */
  kinds: readonly Kind[];
}

const foreignKeyViolation = '23503';

/**
 * Takes an import back: afterwards every record is what it was before, or there is one problem and nothing changed.
 * Runs in a transaction that holds the records lock. What the import wrote stays in the history.
 */
export async function retractImport(client: Queryable, request: RetractionRequest): Promise<Retraction> {
  const problem = await refusalOf(client, request.importId);
  if (problem) return problem;
  const known = importTablesOf(request.kinds);
  await client.query('SAVEPOINT retraction');
  const result = await tryUndo(client, request.importId, known);
  if (result.outcome !== 'RETRACTED') {
    await client.query('ROLLBACK TO SAVEPOINT retraction');
    return result;
  }
  await close(client, request, result, known);
  await client.query('RELEASE SAVEPOINT retraction');
  return result;
}

/** Why the import cannot be retracted whatever became of its rows. */
async function refusalOf(client: Queryable, importId: number): Promise<RetractionProblem | undefined> {
  const { rows } = await client.query<{ at: Date | null; by: string | null; kept: boolean }>(
    `SELECT retracted_at AS at, retracted_by AS by,
       NOT EXISTS (SELECT FROM records.record_history h WHERE h.import_id = i.id AND h.table_name = '')
       AND (rows_inserted = 0 OR EXISTS (SELECT FROM records.imported_rows l WHERE l.import_id = i.id)) AS kept
     FROM records.import_record i WHERE id = $1::bigint FOR UPDATE`,
    [importId],
  );
  const [found] = rows;
  if (!found) return notFound(importId);
  if (found.at) return alreadyRetracted(importId, found.at, found.by ?? '');
  return found.kept ? undefined : notKept(importId);
}

async function tryUndo(client: Queryable, importId: number, known: ImportTables): Promise<Retraction> {
  try {
    const touched = await findTouched(client, importId, known);
    if (!touched) return notKept(importId);
    const result = (await changedSince(client, importId, touched)) ?? (await undo(client, importId, touched));
    if (result.outcome === 'RETRACTED') await forgetTouched(client, touched);
    return result;
  } catch (error) {
    // Something that a row referred to before was taken away past the application.
    if ((error as { code?: string }).code === foreignKeyViolation) return changedByHand(importId, 1);
    throw error;
  }
}

async function changedSince(
  client: Queryable,
  importId: number,
  touched: Touched,
): Promise<RetractionProblem | undefined> {
  const later = await laterImports(client, importId, touched);
  if (later.length > 0) return changedByImports(importId, later);
  const rows = await rowsChangedByHand(client, importId, touched);
  return rows > 0 ? changedByHand(importId, rows) : undefined;
}

async function undo(client: Queryable, importId: number, touched: Touched): Promise<Retraction> {
  await client.query('SET CONSTRAINTS ALL DEFERRED');
  const { removed, restored } = await restore(client, importId, touched);
  const kept = await handOver(client, importId, touched);
  const needing = await importsThatNeedBack(client, importId, touched);
  if (needing.length > 0) return changedByImports(importId, needing);
  const uses = await usesOf(client, importId, touched);
  if (uses.length > 0) return stillUsed(importId, uses, touched.known);
  removed.push(...(await remove(client, touched)));
  const broken = await brokenRules(client, importId, touched);
  if (broken.length > 0) return stillUsed(importId, broken, touched.known);
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  return { outcome: 'RETRACTED', importId, removed, restored, kept };
}

async function close(
  client: Queryable,
  { importId, reason, by, at }: RetractionRequest,
  result: Retracted,
  { tables, sets }: ImportTables,
) {
  const isPublic = ({ table }: TableCount) =>
    [...tables, ...sets].some((one) => one.name === table && one.isPublic);
  await client.query(
    'UPDATE records.import_record SET retracted_at = $2, retracted_by = $3, retract_reason = $4 WHERE id = $1',
    [importId, at, by, reason],
  );
  if ([...result.removed, ...result.restored].some(isPublic))
    await client.query('UPDATE reference.reference_version SET version = version + 1');
}
