import { stranger, type Viewer } from '../access/roles.js';
import type { ViewerContext } from '../access/viewer.context.js';
import type { PublicClient } from '../database/public.client.js';
import type { StaffClient } from '../database/staff.client.js';
import type { CurrentRelease } from '../publish/reading/current-release.js';
import { exactFiguresOf } from '../records/exact/exact-figures.js';
import { regionsOfAgency } from '../records/exact/regions-of-agency.js';
import { createReferenceLoaders, type ReferenceContext } from '../reference/reference.context.js';
import { createStatisticsLoaders, type StatisticsContext } from '../statistics/statistics.context.js';

/** What every resolver of a request gets: fresh loaders over one release, and who is asking. */
export type RequestContext = ReferenceContext & StatisticsContext & ViewerContext;

/** A context over one release, or over none while nothing is published, for one request of a stranger. */
export function contextOf(client: PublicClient, release: CurrentRelease | null): RequestContext {
  return {
    viewer: stranger,
    reference: createReferenceLoaders(client, release?.id),
    statistics: createStatisticsLoaders(client, release),
  };
}

/** A context for one request of somebody signed in, who reads exactly what their office allows. */
export async function clearedContextOf(
  client: PublicClient,
  staff: StaffClient,
  release: CurrentRelease | null,
  viewer: Viewer,
): Promise<RequestContext> {
  const regions = viewer.agency ? await regionsOfAgency(staff, viewer.agency) : new Set<string>();
  const exact = release ? exactFiguresOf(staff, release.id, viewer, regions) : undefined;
  return {
    viewer,
    reference: createReferenceLoaders(client, release?.id),
    statistics: createStatisticsLoaders(client, release, exact),
  };
}
