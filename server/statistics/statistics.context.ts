import type { PublicClient } from '../database/public.client.js';
import type { CurrentRelease } from '../publish/reading/current-release.js';
import { cellLoader, coverageLoader } from './cell.loader.js';

/** The loaders of one release's numbers, made for each request. */
export function createStatisticsLoaders(client: PublicClient, release: CurrentRelease) {
  return { release, table: cellLoader(client, release), coverage: coverageLoader(client, release) };
}

/** What resolvers of public numbers find in their context. */
export interface StatisticsContext {
  statistics: ReturnType<typeof createStatisticsLoaders>;
}
