import type { PublicClient } from '../database/public.client.js';
import { agencyLoaders } from './agency/agency.loader.js';
import { facilityLoaders } from './facility/facility.loader.js';
import { releaseLoaders } from './node/release.loader.js';
import { observationLoaders } from './observation/observation.loader.js';
import { officerLoaders } from './officer/officer.loader.js';
import { operationLoaders } from './operation/operation.loader.js';
import { regionLoaders } from './region/region.loader.js';

/** The loaders of public facts, made for each request. */
export function createReferenceLoaders(client: PublicClient, releaseId: string) {
  return {
    client,
    releaseId,
    ...regionLoaders(client),
    ...agencyLoaders(client),
    ...officerLoaders(client),
    ...operationLoaders(client),
    ...facilityLoaders(client),
    ...observationLoaders(client, releaseId),
    ...releaseLoaders(client),
  };
}

/** What resolvers of public facts find in their context. */
export interface ReferenceContext {
  reference: ReturnType<typeof createReferenceLoaders>;
}
