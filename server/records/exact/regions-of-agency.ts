import type { StaffClient } from '../../database/staff.client.js';

/** The regions that an agency and those below it answer for, and all regions below these. */
export async function regionsOfAgency(client: StaffClient, agency: string): Promise<Set<string>> {
  const rows = await client.$queryRaw<{ code: string }[]>`
    WITH RECURSIVE agencies AS (
      SELECT code FROM reference.agency WHERE code = ${agency}
      UNION SELECT a.code FROM reference.agency a JOIN agencies above ON a.parent_code = above.code),
    regions AS (
      SELECT region_code AS code FROM reference.agency_jurisdiction WHERE agency_code IN (SELECT code FROM agencies)
      UNION SELECT r.code FROM reference.region r JOIN regions above ON r.parent_code = above.code)
    SELECT code FROM regions`;
  return new Set(rows.map(({ code }) => code));
}
