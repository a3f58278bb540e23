import type { PublicClient } from '../../database/public.client.js';

/** The release that readers see, with the reference version of this moment. */
export interface CurrentRelease {
  /** 16 hex digits, a digest of what the public sees. */
  id: string;
  asOf: Date;
  /** Day of the last fact in it. */
  dataUntil: Date | null;
  publishedAt: Date;
  synthetic: boolean;
  sigma: number;
  threshold: number;
  tablesPerPerson: number;
  revisionsPerYear: number;
  referenceVersion: number;
}

/** Reads what answers depend on, in one statement; null where nothing is published. */
export async function currentRelease(client: PublicClient): Promise<CurrentRelease | null> {
  const rows = await client.$queryRaw<CurrentRelease[]>`
    SELECT r.id, r.as_of AS "asOf", r.data_until AS "dataUntil", r.published_at AS "publishedAt", r.synthetic,
           r.sigma, r.threshold, r.tables_per_person AS "tablesPerPerson", r.revisions_per_year AS "revisionsPerYear",
           v.version AS "referenceVersion"
    FROM release.current_release c
    JOIN release.release r ON r.id = c.release_id
    CROSS JOIN reference.reference_version v`;
  return rows[0] ?? null;
}
