import type { PoolClient } from 'pg';
import { estimatedUsers } from '../../catalogue/indicators.js';
import { type PublicLevel } from '../../catalogue/levels.js';
import { yearOfPeriod } from '../../time/period.js';
import type { PublicDenominators } from '../indicators/indicator-points.js';

interface RegionFacts {
  code: string;
  level: PublicLevel;
  inhabitants: number | null;
}

interface Estimate {
  region: string;
  year: number;
  value: string;
}

/** Reads inhabitants (of a province without its own: the sum of its regencies) and estimates of users. */
export async function publicDenominators(client: PoolClient): Promise<PublicDenominators> {
  const regions = await client.query<RegionFacts>(`
    SELECT r.code, r.level::text, COALESCE(r.population, (
      SELECT sum(c.population)::int FROM reference.region c WHERE c.parent_code = r.code)) AS inhabitants
    FROM reference.region r WHERE r.level IN ('PROVINCE', 'REGENCY')`);
  const estimates = await client.query<Estimate>(
    `SELECT region_code AS region, extract(year FROM period_end)::int AS year, value
     FROM reference.observation WHERE indicator = $1 AND region_code IS NOT NULL
     ORDER BY period_end, source_date NULLS FIRST, id`,
    [estimatedUsers],
  );
  const byCode = new Map(regions.rows.map((row) => [row.code, row]));
  return {
    levelOf: (region) => byCode.get(region)?.level,
    inhabitants: (region) => byCode.get(region)?.inhabitants ?? undefined,
    estimatedUsers: (region, period) => {
      const until = yearOfPeriod(period);
      const found = estimates.rows.findLast((one) => one.region === region && one.year <= until);
      return found && Number(found.value);
    },
  };
}
