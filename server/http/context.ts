import { GraphQLError } from 'graphql';
import type { PublicClient } from '../database/public.client.js';
import { type CurrentRelease, currentRelease } from '../publish/reading/current-release.js';
import { createReferenceLoaders, type ReferenceContext } from '../reference/reference.context.js';
import { createStatisticsLoaders, type StatisticsContext } from '../statistics/statistics.context.js';

/** What every resolver of a request gets: fresh loaders over one release. */
export type RequestContext = ReferenceContext & StatisticsContext;

/** The release that readers see now. Throws NOT_FOUND where nothing has been published yet. */
export async function requireRelease(client: PublicClient): Promise<CurrentRelease> {
  const release = await currentRelease(client);
  if (release) return release;
  throw new GraphQLError('nothing is published yet (the steward runs: npx sinergi publish)', {
    extensions: { code: 'NOT_FOUND' },
  });
}

/** A context over one release, for one request; its loaders remember what they read. */
export function contextOf(client: PublicClient, release: CurrentRelease): RequestContext {
  return {
    reference: createReferenceLoaders(client, release.id),
    statistics: createStatisticsLoaders(client, release),
  };
}
