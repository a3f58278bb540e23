import type { PoolClient } from 'pg';
import { modelOf } from '../../../database/models.js';
import { type RetractionRequest, retractImport } from '../../../import/undo/retract-import.js';
import type { Retraction, TableCount } from '../../../import/undo/retraction.js';
import type { Change } from '../perform.js';
import { plainText } from '../plain-text.js';
import { invalid, ProblemError } from '../problems.js';
import { retractImportWords } from './retract-import.words.js';

/** In characters. */
const longestReason = 500;

/** What a retraction is answered with. */
export interface RetractionAnswer {
  key: string;
  removed: number;
  restored: number;
}

/** Takes an import back. Throws ProblemError where something rests on it. */
export async function retract(
  client: PoolClient,
  importId: number,
  { reason, by, kinds }: Pick<RetractionRequest, 'reason' | 'by' | 'kinds'>,
): Promise<Change<RetractionAnswer>> {
  if (reason.trim() === '' || reason.length > longestReason)
    throw invalid('reason', retractImportWords.reason(longestReason));
  plainText('reason', reason, longestReason);
  const result = await retractImport(client, { importId, reason, by, at: new Date(), kinds });
  if (result.outcome !== 'RETRACTED') throw problemOf(result);
  const key = String(importId);
  return {
    answer: { key, removed: sum(result.removed), restored: sum(result.restored) },
    touched: [{ type: 'ImportRecord', ids: [key] }, ...typesOf([...result.removed, ...result.restored])],
    why: reason,
  };
}

const sum = (counts: readonly TableCount[]) => counts.reduce((total, { rows }) => total + rows, 0);

/** The types of the rows that went or came back; too many to name each. */
function typesOf(counts: readonly TableCount[]): { type: string; ids: string[] }[] {
  return [...new Set(counts.map(({ table }) => modelOf(table)))].sort().map((type) => ({ type, ids: [] }));
}

function problemOf({ outcome, message }: Exclude<Retraction, { outcome: 'RETRACTED' }>): ProblemError {
  const isNeeded = outcome === 'CHANGED_SINCE' || outcome === 'STILL_USED';
  return new ProblemError({
    __typename: isNeeded ? 'StillNeededError' : 'InvalidValueError',
    field: 'import',
    reason: message,
  });
}
