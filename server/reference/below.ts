import type { RegionLevel } from '../database/generated/enums.js';
import type { PublicClient } from '../database/public.client.js';
import { isText } from './loader.js';

/** The codes of a region and of all regions below it; empty where there is no such region. */
export async function regionsBelow(client: PublicClient, code: string): Promise<string[]> {
  if (!isText(code)) return [];
  const rows = await client.$queryRaw<{ code: string }[]>`
    WITH RECURSIVE below AS (
      SELECT code FROM reference.region WHERE code = ${code}
      UNION SELECT r.code FROM reference.region r JOIN below b ON r.parent_code = b.code)
    SELECT code FROM below`;
  return rows.map((row) => row.code);
}

/** The codes of an agency and of all agencies below it; empty where there is no such agency. */
export async function agenciesBelow(client: PublicClient, code: string): Promise<string[]> {
  if (!isText(code)) return [];
  const rows = await client.$queryRaw<{ code: string }[]>`
    WITH RECURSIVE below AS (
      SELECT code FROM reference.agency WHERE code = ${code}
      UNION SELECT a.code FROM reference.agency a JOIN below b ON a.parent_code = b.code)
    SELECT code FROM below`;
  return rows.map((row) => row.code);
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
