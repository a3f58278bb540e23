import type { PublicClient } from '../database/public.client.js';
import type { CurrentRelease } from '../publish/reading/current-release.js';
import { createReferenceLoaders, type ReferenceContext } from '../reference/reference.context.js';
import { createStatisticsLoaders, type StatisticsContext } from '../statistics/statistics.context.js';

/** What every resolver of a request gets: fresh loaders over one release. */
export type RequestContext = ReferenceContext & StatisticsContext;

/** A context over one release, or over none while nothing is published, for one request. */
export function contextOf(client: PublicClient, release: CurrentRelease | null): RequestContext {
  return {
    reference: createReferenceLoaders(client, release?.id),
    statistics: createStatisticsLoaders(client, release),
  };
}
