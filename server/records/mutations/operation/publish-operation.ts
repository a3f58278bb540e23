import type { PoolClient } from 'pg';
import type { Scope } from '../../../access/scope.js';
import type { OperationRow } from '../../../reference/operation/operation.rows.js';
import { updateSeen } from '../own-row.js';
import type { Change } from '../perform.js';
import { invalid, missing } from '../problems.js';
import type { PublishOperationInput } from './publish-operation.input.js';
import { publishOperationWords } from './publish-operation.words.js';

/** Makes an operation public, or takes it back. Its lead agency decides. Throws ProblemError. */
export async function publishOperation(
  client: PoolClient,
  { code, status, leadAgencyCode }: OperationRow,
  { published, version }: PublishOperationInput,
  scope: Scope,
): Promise<Change<{ key: string }>> {
  if (!scope.everything && !scope.agencies.includes(leadAgencyCode)) throw missing('operation');
  if (published && status === 'PLANNED') {
    throw invalid('operation', publishOperationWords.planned);
  }
  await updateSeen(client, 'records.operation', { column: 'code', value: code }, version, { published });
  return { answer: { key: code }, touched: [{ type: 'Operation', ids: [code] }], reference: true };
}
