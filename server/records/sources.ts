import { mayRead, seesUnpublished } from '../access/policy.js';
import type { Reads } from '../access/reads.js';
import type { Role } from '../access/roles.js';
import type { StaffClient } from '../database/staff.client.js';
import { publicOffices } from '../reference/officer/officer.rows.js';
import { publishedOperations } from '../reference/operation/operation.rows.js';
import type { ReferenceSources } from '../reference/reference.loaders.js';
import { officerSource } from './officer/officer.source.js';
import { operationSource } from './operation/operation.source.js';
import type { RecordLoaders } from './records.context.js';
import { answering } from './records.resolvers.js';

/** Where the public types come from for a role: operations and officers that only it sees, and further nodes. */
export function sourcesOf(
  client: StaffClient,
  role: Role,
  records: RecordLoaders,
  reads: Reads,
): ReferenceSources {
  const { scope } = records;
  return {
    reader: client,
    operations: seesUnpublished(role, 'Operation') ? operationSource(scope) : publishedOperations,
    officers: seesUnpublished(role, 'Officer') ? officerSource(scope, reads) : publicOffices,
    nodes: nodesOf(role, records),
  };
}

/** The nodes that a role reads, by type. */
function nodesOf(role: Role, records: RecordLoaders): ReferenceSources['nodes'] {
  const readable = answering.flatMap(({ records: source }) =>
    source && mayRead(role, source.type, 'id') ? [source] : [],
  );
  return Object.fromEntries(readable.map((source) => [source.type, records.of(source)]));
}
