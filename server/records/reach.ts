import type { Reach } from '../access/scope.js';
import type { StaffClient } from '../database/staff.client.js';

/** The reach of an agency in one statement; nothing for an agency that does not exist. */
export async function reachOf(client: StaffClient, agency: string | undefined): Promise<Reach> {
  if (agency === undefined) return { agencies: [], regions: new Set() };
  const rows = await client.$queryRaw<{ code: string; agency: boolean }[]>`
    WITH RECURSIVE agencies AS (
      SELECT code FROM reference.agency WHERE code = ${agency}
      UNION SELECT a.code FROM reference.agency a JOIN agencies above ON a.parent_code = above.code),
    regions AS (
      SELECT region_code AS code FROM reference.agency_jurisdiction WHERE agency_code IN (SELECT code FROM agencies)
      UNION SELECT r.code FROM reference.region r JOIN regions above ON r.parent_code = above.code)
    SELECT code, true AS agency FROM agencies UNION ALL SELECT code, false FROM regions`;
  return {
    agencies: rows.filter((row) => row.agency).map((row) => row.code),
    regions: new Set(rows.filter((row) => !row.agency).map((row) => row.code)),
  };
}
