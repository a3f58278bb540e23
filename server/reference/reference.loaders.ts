import type { PublicClient } from '../database/public.client.js';
import { NotPublishedError } from '../graphql/errors.js';
import type { RowSource, SqlClient } from '../graphql/relay/rows.js';
import { releaseLoaders } from '../release/reading/release.loader.js';
import { agencyLoaders } from './agency/agency.loader.js';
import { facilityLoaders } from './facility/facility.loader.js';
import { observationLoaders } from './observation/observation.loader.js';
import { officerLoaders } from './officer/officer.loader.js';
import { type OfficerRow, publicOffices } from './officer/officer.rows.js';
import { operationLoaders } from './operation/operation.loader.js';
import { type OperationSource, publishedOperations } from './operation/operation.rows.js';
import type { NodeLoaders, ReferenceLoaders } from './reference.context.js';
import { regionLoaders } from './region/region.loader.js';
import { regionBoundaryLoaders } from './region/region-boundary.loader.js';
import { targetLoaders } from './target/target.loader.js';

/** Where rows come from of which who is cleared sees more than the public. */
export interface ReferenceSources {
  reader: SqlClient;
  operations: OperationSource;
  officers: RowSource<OfficerRow>;
  /** What else has a global id, by type. */
  nodes: NodeLoaders;
}

/** The loaders of public facts, made for each request; with `cleared`, of what that viewer may see besides. */
export function createReferenceLoaders(
  client: PublicClient,
  releaseId: string | undefined,
  cleared?: ReferenceSources,
): ReferenceLoaders {
  const { reader, operations, officers, nodes }: ReferenceSources = cleared ?? {
    reader: client,
    operations: publishedOperations,
    officers: publicOffices,
    nodes: {},
  };
  const loaders = {
    ...regionLoaders(client),
    ...regionBoundaryLoaders(client),
    ...agencyLoaders(client),
    ...officerLoaders(client, reader, officers),
    ...operationLoaders(reader, operations),
    ...facilityLoaders(client),
    ...observationLoaders(client, releaseId ?? ''),
    ...releaseLoaders(client),
    ...targetLoaders(client),
  };
  return {
    client,
    /** The release to read published figures from. Throws NOT_FOUND where there is none. */
    get releaseId(): string {
      if (!releaseId) throw new NotPublishedError();
      return releaseId;
    },
    ...loaders,
    /** Loads, by type, whatever has a global id. */
    nodes: {
      Region: loaders.region,
      Agency: loaders.agency,
      Officer: loaders.officer,
      Operation: loaders.operation,
      Facility: loaders.facility,
      Observation: loaders.observation,
      Release: loaders.release,
      ...nodes,
    },
  };
}
