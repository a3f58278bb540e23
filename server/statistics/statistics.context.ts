import { isFinal } from '../catalogue/closing.js';
import type { PublicClient } from '../database/public.client.js';
import { NotPublishedError } from '../graphql/errors.js';
import type { CurrentRelease } from '../release/reading/current-release.js';
import { dayOf } from '../time/day.js';
import { yearOfPeriod } from '../time/period.js';
import { cellLoader, coverageLoader, spanLoader, tableLoader } from './cell.loader.js';
import type { FigureStatus } from './enums.js';
import type { ExactFigures } from './exact-figures.js';
import { figureLoaders } from './figure.loader.js';

/** For whom numbers are read. */
export interface StatisticsReader {
  /** What a cleared viewer reads instead of what strangers see. */
  exact?: ExactFigures;
  /**
   * A document that a page was once given: where a unit is too fine for the public, it is answered in the nearest
   * coarser one. OLDER: one of an earlier build, which learns of that in the definition.
   */
  trusted?: 'PRESENT' | 'OLDER';
}

/** The loaders of one release's numbers, made for each request. */
export function createStatisticsLoaders(
  client: PublicClient,
  release: CurrentRelease | null,
  { exact, trusted }: StatisticsReader = {},
) {
  const id = release?.id ?? '';
  return {
    /** Throws NOT_FOUND where nothing is published yet. */
    get release(): CurrentRelease {
      if (!release) throw new NotPublishedError();
      return release;
    },
    exact,
    trusted,
    /** Whether the numbers of a period may still change. */
    statusOf(period: string): FigureStatus {
      return isFinal(yearOfPeriod(period), dayOf(this.release.asOf)) ? 'FINAL' : 'PROVISIONAL';
    },
    table: tableLoader(client, id, exact),
    cell: cellLoader(client, id),
    coverage: coverageLoader(client, id),
    span: spanLoader(client, id, exact),
    ...figureLoaders(client, id, exact),
  };
}

/** What resolvers of public numbers find in their context. */
export interface StatisticsContext {
  statistics: ReturnType<typeof createStatisticsLoaders>;
}
