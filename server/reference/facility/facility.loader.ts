import { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { manyByKey } from '../../graphql/loader.js';
import { Rows } from '../../graphql/relay/rows.js';

/** Loads facilities by code, by agency and by region. */
export function facilityLoaders(client: PublicClient) {
  return {
    facility: new Rows<Prisma.FacilityGetPayload<object>>(client, {
      type: 'Facility',
      key: { name: 'code', type: 'text' },
      rows: Prisma.sql`reference.facility`,
    }),
    facilitiesOfAgency: manyByKey(
      (agencies) =>
        client.facility.findMany({ where: { agencyCode: { in: agencies } }, orderBy: { code: 'asc' } }),
      (row) => row.agencyCode,
    ),
    facilitiesOfRegion: manyByKey(
      (regions) =>
        client.facility.findMany({ where: { regionCode: { in: regions } }, orderBy: { code: 'asc' } }),
      (row) => row.regionCode,
    ),
  };
}

declare module '../reference.context.js' {
  interface ReferenceLoaders extends ReturnType<typeof facilityLoaders> {}
}
