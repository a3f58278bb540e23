import type { PoolClient } from 'pg';

/** The regions that have cells of people, empty or not: what public facts cover, whoever is in the records. */
export interface CoveredRegions {
  provinces: string[];
  regencies: string[];
}

/** Provinces where a facility stands, an agency answers or a case was reported, and their regencies. */
export async function coveredRegions(client: PoolClient): Promise<CoveredRegions> {
  const result = await client.query<{ level: string; code: string }>(`
    WITH named AS (
      SELECT region_code FROM reference.facility
      UNION SELECT region_code FROM reference.agency_jurisdiction
      UNION SELECT region_code FROM records.case_report),
    province AS (SELECT DISTINCT p.province FROM named n JOIN place p ON p.code = n.region_code)
    SELECT r.level::text, r.code FROM reference.region r JOIN place p USING (code) JOIN province USING (province)
    WHERE r.level IN ('PROVINCE', 'REGENCY') ORDER BY r.code`);
  const at = (level: string) => result.rows.filter((row) => row.level === level).map(({ code }) => code);
  return { provinces: at('PROVINCE'), regencies: at('REGENCY') };
}
