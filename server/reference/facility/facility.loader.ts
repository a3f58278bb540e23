import type { PublicClient } from '../../database/public.client.js';
import { manyByKey, oneByKey } from '../loader.js';

/** Loads facilities by code, by agency and by region. */
export function facilityLoaders(client: PublicClient) {
  return {
    facility: oneByKey(
      (codes) => client.facility.findMany({ where: { code: { in: codes } } }),
      (row) => row.code,
    ),
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
