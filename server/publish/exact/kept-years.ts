import type { PoolClient } from 'pg';
import { isClosed, isFinal } from '../../catalogue/closing.js';
import type { Day } from '../../time/day.js';
import type { LastRelease } from '../last-release.js';

/** The rules that make exact tables now. */
export const presentRules = 2;

/** Why exact tables of closed years are made anew, and of which years; of all that are closed where none is named. */
export interface CorrectionWish {
  reason: string;
  years?: readonly number[];
}

/** A year whose exact tables were mended after it was closed; the release shows why. */
export interface Correction {
  year: number;
  reason: string;
}

/**
 * Puts the exact cells that the last release shows of closed years in the place of the new ones, except on their final
 * day and where a mistake is mended. Returns every correction so far.
 */
export async function keepClosedYears(
  client: PoolClient,
  last: LastRelease | undefined,
  asOf: Day,
  correct: CorrectionWish | undefined,
): Promise<Correction[]> {
  if (!last || last.rules !== presentRules) return [];
  const closed = (await shownYears(client, last.id)).filter(
    (year) => isClosed(year, 0, last.asOf) && isFinal(year, asOf) === isFinal(year, last.asOf),
  );
  const mended = correct ? closed.filter((year) => correct.years?.includes(year) ?? true) : [];
  const changed = await changedYears(client, last.id, mended);
  await copyYears(
    client,
    last.id,
    closed.filter((year) => !mended.includes(year)),
  );
  const before = await client.query<Correction>(
    'SELECT year, reason FROM release.correction WHERE release_id = $1 ORDER BY year',
    [last.id],
  );
  return [
    ...before.rows.filter(({ year }) => !changed.includes(year)),
    ...changed.map((year) => ({ year, reason: correct?.reason ?? '' })),
  ];
}

const year = 'left(period, 4)::int';
const columns = 'measure, breakdown, period_unit, period, region_code, key, value, step, reason';

async function shownYears(client: PoolClient, release: string): Promise<number[]> {
  const { rows } = await client.query<{ year: number }>(
    `SELECT DISTINCT ${year} AS year FROM release.cell WHERE release_id = $1 AND exactness = 'EXACT'`,
    [release],
  );
  return rows.map((row) => row.year);
}

/** Of some years those whose exact cells differ from what the last release shows. */
async function changedYears(
  client: PoolClient,
  release: string,
  years: readonly number[],
): Promise<number[]> {
  if (years.length === 0) return [];
  const now = `SELECT ${columns} FROM new_cell WHERE ${year} = ANY($2)`;
  const before = `SELECT ${columns} FROM release.cell WHERE release_id = $1 AND exactness = 'EXACT' AND ${year} = ANY($2)`;
  const { rows } = await client.query<{ year: number }>(
    `SELECT DISTINCT ${year} AS year FROM ((${now} EXCEPT ${before}) UNION ALL (${before} EXCEPT ${now})) differing
     ORDER BY 1`,
    [release, years],
  );
  return rows.map((row) => row.year);
}

/** Table by table and period by period: what the last release does not show yet opens now. */
async function copyYears(client: PoolClient, release: string, years: readonly number[]): Promise<void> {
  const kept = `release_id = $1 AND exactness = 'EXACT' AND ${year} = ANY($2)`;
  await client.query(
    `DELETE FROM new_cell n USING (
       SELECT DISTINCT measure, breakdown, period_unit, period FROM release.cell WHERE ${kept}) k
     WHERE (n.measure, n.breakdown, n.period_unit, n.period) = (k.measure, k.breakdown, k.period_unit, k.period)`,
    [release, years],
  );
  await client.query(
    `INSERT INTO new_cell (release_id, exactness, ${columns})
     SELECT '', 'EXACT', ${columns} FROM release.cell WHERE ${kept}`,
    [release, years],
  );
}
