import type { PublicClient } from '../database/public.client.js';
import type { CurrentRelease } from '../publish/reading/current-release.js';
import { NotPublishedError } from '../reference/errors.js';
import { cellLoader, coverageLoader, tableLoader } from './cell.loader.js';
import type { ExactFigures } from './exact-figures.js';
import { figureLoaders } from './figure.loader.js';

/** The loaders of one release's numbers, made for each request; with `exact`, for a cleared viewer. */
export function createStatisticsLoaders(
  client: PublicClient,
  release: CurrentRelease | null,
  exact?: ExactFigures,
) {
  const id = release?.id ?? '';
  return {
    /** Throws NOT_FOUND where nothing is published yet. */
    get release(): CurrentRelease {
      if (!release) throw new NotPublishedError();
      return release;
    },
    table: tableLoader(client, id, exact),
    cell: cellLoader(client, id),
    coverage: coverageLoader(client, id),
    ...figureLoaders(client, id, exact),
  };
}

/** What resolvers of public numbers find in their context. */
export interface StatisticsContext {
  statistics: ReturnType<typeof createStatisticsLoaders>;
}
