import type { PublicClient } from '../database/public.client.js';
import { agencyLoaders } from './agency/agency.loader.js';
import { NotPublishedError } from './errors.js';
import { facilityLoaders } from './facility/facility.loader.js';
import { releaseLoaders } from './node/release.loader.js';
import { observationLoaders } from './observation/observation.loader.js';
import { officerLoaders } from './officer/officer.loader.js';
import { operationLoaders } from './operation/operation.loader.js';
import { regionLoaders } from './region/region.loader.js';
import { targetLoaders } from './target/target.loader.js';

/** The loaders of public facts, made for each request. */
export function createReferenceLoaders(client: PublicClient, releaseId: string | undefined) {
  return {
    client,
    /** The release to read published figures from. Throws NOT_FOUND where there is none. */
    get releaseId(): string {
      if (!releaseId) throw new NotPublishedError();
      return releaseId;
    },
    ...regionLoaders(client),
    ...agencyLoaders(client),
    ...officerLoaders(client),
    ...operationLoaders(client),
    ...facilityLoaders(client),
    ...observationLoaders(client, releaseId ?? ''),
    ...releaseLoaders(client),
    ...targetLoaders(client),
  };
}

/** What resolvers of public facts find in their context. */
export interface ReferenceContext {
  reference: ReturnType<typeof createReferenceLoaders>;
}
