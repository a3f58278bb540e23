import type DataLoader from 'dataloader';
import type { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { manyByKey, oneByKey } from '../loader.js';

type Row = Prisma.PublishedOperationGetPayload<object>;

/** Loads published operations and who takes part in them. */
export function operationLoaders(client: PublicClient) {
  const ofAgency = new Map<number, DataLoader<string, (Row & { ofAgency: string })[]>>();
  return {
    operation: oneByKey(
      (codes) => client.publishedOperation.findMany({ where: { code: { in: codes } } }),
      (row) => row.code,
    ),
    partnersOfOperation: manyByKey(
      (operations) =>
        client.$queryRaw<(Prisma.AgencyGetPayload<object> & { operationCode: string })[]>`
          SELECT p.operation_code AS "operationCode", a.code, a.kind, a.parent_code AS "parentCode",
                 a.name_id AS "nameId", a.name_en AS "nameEn", a.website, a.synthetic
          FROM reference.published_operation_partner p JOIN reference.agency a ON a.code = p.agency_code
          WHERE p.operation_code = ANY(${operations}) ORDER BY a.code`,
      (row) => row.operationCode,
    ),
    /** The latest operations of agencies, at most `first` each. */
    operationsOfAgency: (first: number) => {
      const known = ofAgency.get(first);
      if (known) return known;
      const made = manyByKey(
        (agencies) => latestOfAgencies(client, agencies, first),
        (row) => row.ofAgency,
      );
      ofAgency.set(first, made);
      return made;
    },
  };
}

function latestOfAgencies(client: PublicClient, agencies: string[], first: number) {
  return client.$queryRaw<(Row & { ofAgency: string })[]>`
    SELECT * FROM (
      SELECT part.agency AS "ofAgency", o.code, o.kind, o.region_code AS "regionCode", o.started, o.ended, o.status,
             o.title_id AS "titleId", o.title_en AS "titleEn", o.lead_agency_code AS "leadAgencyCode", o.synthetic,
             row_number() OVER (PARTITION BY part.agency ORDER BY o.started DESC, o.code) AS place
      FROM (
        SELECT code, lead_agency_code AS agency FROM reference.published_operation
        UNION SELECT operation_code, agency_code FROM reference.published_operation_partner) part
      JOIN reference.published_operation o ON o.code = part.code
      WHERE part.agency = ANY(${agencies})) placed
    WHERE place <= ${first} ORDER BY "ofAgency", place`;
}
