import { Prisma } from '../database/generated/client.js';
import type { RegionLevel } from '../database/generated/enums.js';
import type { PublicClient } from '../database/public.client.js';
import { isText } from './loader.js';

/** The codes of a region and of all regions below it; empty where there is no such region. */
export const regionsBelow = (client: PublicClient, code: string): Promise<string[]> =>
  codesBelow(client, Prisma.sql`reference.region`, code);

/** The codes of an agency and of all agencies below it; empty where there is no such agency. */
export const agenciesBelow = (client: PublicClient, code: string): Promise<string[]> =>
  codesBelow(client, Prisma.sql`reference.agency`, code);

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
