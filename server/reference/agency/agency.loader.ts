import { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { manyByKey } from '../../graphql/loader.js';
import { Rows } from '../../graphql/relay/rows.js';

/** Loads agencies by code, by parent and by region. */
export function agencyLoaders(client: PublicClient) {
  return {
    agency: new Rows<Prisma.AgencyGetPayload<object>>(client, {
      type: 'Agency',
      key: { name: 'code', type: 'text' },
      rows: Prisma.sql`reference.agency`,
    }),
    agenciesOfParent: manyByKey(
      (parents) =>
        client.agency.findMany({ where: { parentCode: { in: parents } }, orderBy: { code: 'asc' } }),
      (row) => row.parentCode,
    ),
    agenciesOfRegion: manyByKey(
      (regions) =>
        client.$queryRaw<
          Array<Awaited<ReturnType<typeof client.agency.findMany>>[number] & { regionCode: string }>
        >`
          SELECT j.region_code AS "regionCode", a.code, a.kind, a.parent_code AS "parentCode", a.name_id AS "nameId",
                 a.name_en AS "nameEn", a.website, a.synthetic
          FROM reference.agency_jurisdiction j JOIN reference.agency a ON a.code = j.agency_code
          WHERE j.region_code = ANY(${regions}) ORDER BY a.code`,
      (row) => row.regionCode,
    ),
  };
}

declare module '../reference.context.js' {
  interface ReferenceLoaders extends ReturnType<typeof agencyLoaders> {}
}
