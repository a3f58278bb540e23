import type DataLoader from 'dataloader';
import { Prisma } from '../../database/generated/client.js';
import { manyByKey } from '../../graphql/loader.js';
import { inCamelCase } from '../../graphql/relay/column.js';
import { Rows, type SqlClient } from '../../graphql/relay/rows.js';
import type { OperationRow, OperationSource } from './operation.rows.js';

type AgencyRow = Prisma.AgencyGetPayload<object>;

/** Loads the operations of a source and who takes part in them. */
export function operationLoaders(client: SqlClient, source: OperationSource) {
  const ofAgency = new Map<number, DataLoader<string, (OperationRow & { ofAgency: string })[]>>();
  return {
    operation: new Rows<OperationRow>(client, source),
    operationPartners: source.partners,
    partnersOfOperation: manyByKey(
      (operations) =>
        client.$queryRaw<(AgencyRow & { operationCode: string })[]>(Prisma.sql`
          SELECT p.operation_code AS "operationCode", a.code, a.kind, a.parent_code AS "parentCode",
                 a.name_id AS "nameId", a.name_en AS "nameEn", a.website, a.synthetic
          FROM ${source.partners} JOIN reference.agency a ON a.code = p.agency_code
          WHERE p.operation_code = ANY(${operations}) ORDER BY a.code`),
      (row) => row.operationCode,
    ),
    /** The latest operations of agencies, at most `first` each. */
    operationsOfAgency: (first: number) => {
      const known = ofAgency.get(first);
      if (known) return known;
      const made = manyByKey(
        (agencies) => latestOfAgencies(client, source, agencies, first),
        (row) => row.ofAgency,
      );
      ofAgency.set(first, made);
      return made;
    },
  };
}

async function latestOfAgencies(
  client: SqlClient,
  source: OperationSource,
  agencies: string[],
  first: number,
) {
  const rows = await client.$queryRaw<Record<string, unknown>[]>(Prisma.sql`
    WITH t AS (SELECT * FROM ${source.rows} seen)
    SELECT * FROM (
      SELECT part.agency AS of_agency, t.*, row_number() OVER (PARTITION BY part.agency ORDER BY t.started DESC, t.code) AS place
      FROM (
        SELECT code, lead_agency_code AS agency FROM t
        UNION SELECT operation_code, agency_code FROM ${source.partners}) part
      JOIN t ON t.code = part.code
      WHERE part.agency = ANY(${agencies})) placed
    WHERE place <= ${first} ORDER BY of_agency, place`);
  return rows.map(inCamelCase) as unknown as (OperationRow & { ofAgency: string })[];
}

declare module '../reference.context.js' {
  interface ReferenceLoaders extends ReturnType<typeof operationLoaders> {}
}
