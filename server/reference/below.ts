import { Prisma } from '../database/generated/client.js';
import type { RegionLevel } from '../database/generated/enums.js';
import type { PublicClient } from '../database/public.client.js';
import { unknownAgency, unknownRegion } from '../graphql/errors.js';
import { isText } from '../graphql/loader.js';
import { among } from '../graphql/relay/conditions.js';

/** The codes of a region and of all regions below it; empty where there is no such region. */
export const regionsBelow = (client: PublicClient, code: string): Promise<string[]> =>
  codesBelow(client, Prisma.sql`reference.region`, code);

/** The codes of an agency and of all agencies below it; empty where there is no such agency. */
export const agenciesBelow = (client: PublicClient, code: string): Promise<string[]> =>
  codesBelow(client, Prisma.sql`reference.agency`, code);

/** The column holds a region or one below it; nothing where none is asked for. Throws BAD_USER_INPUT for an unknown one. */
export async function regionCondition(
  client: PublicClient,
  column: string,
  region: string | null | undefined,
): Promise<Prisma.Sql[]> {
  if (region == null) return [];
  const codes = await regionsBelow(client, region);
  if (codes.length === 0) throw unknownRegion(region);
  return among(column, codes);
}

/** The column holds an agency or one below it; nothing where none is asked for. Throws BAD_USER_INPUT for an unknown one. */
export async function agencyCondition(
  client: PublicClient,
  column: string,
  agency: string | null | undefined,
): Promise<Prisma.Sql[]> {
  if (agency == null) return [];
  const codes = await agenciesBelow(client, agency);
  if (codes.length === 0) throw unknownAgency(agency);
  return among(column, codes);
}

/** The codes of the regions of a level below a region. */
export async function regionsAt(client: PublicClient, code: string, level: RegionLevel): Promise<string[]> {
  const rows = await client.region.findMany({
    where: { level, code: { in: await regionsBelow(client, code) } },
    orderBy: { code: 'asc' },
    select: { code: true },
  });
  return rows.map((row) => row.code);
}

async function codesBelow(client: PublicClient, table: Prisma.Sql, code: string): Promise<string[]> {
  if (!isText(code)) return [];
  const rows = await client.$queryRaw<{ code: string }[]>`
    WITH RECURSIVE below AS (
      SELECT code FROM ${table} WHERE code = ${code}
      UNION SELECT t.code FROM ${table} t JOIN below b ON t.parent_code = b.code)
    SELECT code FROM below`;
  return rows.map((row) => row.code);
}
