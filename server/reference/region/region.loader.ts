import type { PublicClient } from '../../database/public.client.js';
import { manyByKey, oneByKey } from '../../graphql/loader.js';

/** Loads regions by code and by parent, and who answers for them. */
export function regionLoaders(client: PublicClient) {
  return {
    region: oneByKey(
      (codes) => client.region.findMany({ where: { code: { in: codes } } }),
      (row) => row.code,
    ),
    regionsOfParent: manyByKey(
      (parents) =>
        client.region.findMany({ where: { parentCode: { in: parents } }, orderBy: { code: 'asc' } }),
      (row) => row.parentCode,
    ),
    regionsOfAgency: manyByKey(
      (agencies) =>
        client.$queryRaw<
          Array<Awaited<ReturnType<typeof client.region.findMany>>[number] & { agencyCode: string }>
        >`
          SELECT j.agency_code AS "agencyCode", r.code, r.level, r.parent_code AS "parentCode", r.name_id AS "nameId",
                 r.name_en AS "nameEn", r.bps_code AS "bpsCode", r.population, r.population_year AS "populationYear",
                 r.latitude, r.longitude, r.synthetic
          FROM reference.agency_jurisdiction j JOIN reference.region r ON r.code = j.region_code
          WHERE j.agency_code = ANY(${agencies}) ORDER BY r.code`,
      (row) => row.agencyCode,
    ),
  };
}

declare module '../reference.context.js' {
  interface ReferenceLoaders extends ReturnType<typeof regionLoaders> {}
}
