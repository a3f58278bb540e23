import type { PoolClient } from 'pg';
import { retractImport } from '../../imports/retract-import.js';
import type { Retraction, TableCount } from '../../imports/retraction.js';
import type { Change } from '../perform.js';
import { invalid, ProblemError } from '../problems.js';

/** What a retraction is answered with. */
export interface RetractionAnswer {
  id: number;
  removed: number;
  restored: number;
}

/** Takes an import back. Throws ProblemError where something rests on it. */
export async function retract(
  client: PoolClient,
  importId: number,
  { reason, by }: { reason: string; by: string },
): Promise<Change<RetractionAnswer>> {
  if (reason.trim() === '' || reason.length > 500 || reason.includes('\0')) {
    throw invalid('reason', 'tulis alasan, paling panjang 500 huruf', 'give a reason of at most 500 letters');
  }
  const result = await retractImport(client, { importId, reason, by, at: new Date() });
  if (result.outcome !== 'RETRACTED') throw problemOf(result);
  const answer = { id: importId, removed: sum(result.removed), restored: sum(result.restored) };
  return { answer, touched: [{ type: 'ImportRecord', ids: [String(importId)] }] };
}

const sum = (counts: readonly TableCount[]) => counts.reduce((total, { rows }) => total + rows, 0);

function problemOf({ outcome, message }: Exclude<Retraction, { outcome: 'RETRACTED' }>): ProblemError {
  const isNeeded = outcome === 'CHANGED_SINCE' || outcome === 'STILL_USED';
  return new ProblemError({
    __typename: isNeeded ? 'StillNeededError' : 'InvalidValueError',
    field: 'import',
    reason: message,
  });
}
