import type { Pool } from 'pg';
import type { AuditLog } from './access/audit/audit-log.js';
import { Reads } from './access/reads.js';
import { stranger, type Viewer } from './access/roles.js';
import { scopeOf } from './access/scope.js';
import type { ViewerContext } from './access/viewer.context.js';
import type { PublicClient } from './database/public.client.js';
import type { StaffClient } from './database/staff.client.js';
import { everyKind } from './kinds.js';
import { exactFiguresOf } from './records/exact/exact-figures.js';
import type { MutationContext } from './records/mutations/mutation.context.js';
import { reachOf } from './records/reach.js';
import { noRecords, RecordLoaders, type RecordsContext } from './records/records.context.js';
import { sourcesOf } from './records/sources.js';
import type { ReferenceContext } from './reference/reference.context.js';
import { createReferenceLoaders } from './reference/reference.loaders.js';
import type { CurrentRelease } from './release/reading/current-release.js';
import {
  createStatisticsLoaders,
  type StatisticsContext,
  type StatisticsReader,
} from './statistics/statistics.context.js';
import { today } from './time/today.js';

/** What every resolver of a request gets: fresh loaders over one release, and who is asking. */
export type RequestContext = ReferenceContext &
  StatisticsContext &
  ViewerContext &
  RecordsContext &
  Partial<MutationContext>;

/** A context over one release, or over none while nothing is published, for one request of a stranger. */
export function contextOf(
  client: PublicClient,
  release: CurrentRelease | null,
  trusted?: StatisticsReader['trusted'],
): RequestContext {
  return {
    viewer: stranger,
    reads: new Reads(),
    reference: createReferenceLoaders(client, release?.id),
    statistics: createStatisticsLoaders(client, release, { trusted }),
    records: noRecords,
  };
}

/** How requests reach the database. */
export interface RecordsAccess {
  /** Reads reference and release only. */
  client: PublicClient;
  /** Reads records, for who is signed in. */
  staff: StaffClient;
  /** Changes records, for who is signed in. */
  pool: Pool;
  /** Where their reading and changing is written down. */
  audit: AuditLog;
}

/** A context for one request of somebody signed in, who reads what their office allows; `entry` stands for it in the audit. */
export async function clearedContextOf(
  { client, staff, pool, audit }: RecordsAccess,
  release: CurrentRelease | null,
  viewer: Viewer,
  entry: MutationContext['changing']['entry'],
): Promise<RequestContext> {
  const day = today();
  const scope = scopeOf(viewer, await reachOf(staff, viewer.agency), day);
  const reads = new Reads();
  const exact = release
    ? exactFiguresOf(staff, release.id, { viewer, regions: scope.regions, reads })
    : undefined;
  const loaders = () => {
    const records = new RecordLoaders(staff, scope, reads);
    const sources = sourcesOf(staff, viewer.role, records, reads);
    return {
      records,
      reference: createReferenceLoaders(client, release?.id, sources),
      statistics: createStatisticsLoaders(client, release, { exact }),
    };
  };
  const renew = (context: object) => void Object.assign(context, loaders());
  return {
    viewer,
    reads,
    ...loaders(),
    changing: { pool, audit, entry, today: day, kinds: everyKind, renew },
  };
}
