import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { drawAgain, provinceOf } from './support/draws.js';
import { ask, harvest } from './support/harvest.js';
import { addPeople, attackedYear, movedTo, personOf } from './support/population.js';
import { isWhole, repetitions } from './support/repetitions.js';
import { percent, reportAttack } from './support/report.js';

const draws = repetitions({ least: 10, most: 30 });
/** The smaller ones have no limit to hold. */
const sizes = isWhole ? [100, 300, 1000] : [1000];
const year = `period: { unit: YEAR, from: "${attackedYear}", to: "${attackedYear}" }`;

interface Utility {
  yearly: number;
  pooled: number;
  rate: Precision;
  relapseFree: Precision;
}

async function published(database: Database): Promise<{ rate: number | null; relapseFree: number | null }> {
  const { data } = await ask(
    database,
    `{ rate: indicator(id: COMPLETION, region: "15", ${year}) { points { value } }
       relapseFree: indicator(id: RELAPSE_FREE_6, region: "15", ${year}) { points { value } } }`,
  );
  const { rate, relapseFree } = data as Record<string, { points: { value: number | null }[] }>;
  return { rate: rate?.points[0]?.value ?? null, relapseFree: relapseFree?.points[0]?.value ?? null };
}

async function truth({ pool }: Database, indicator: string): Promise<number> {
  const { rows } = await pool.query<{ value: number }>(
    `SELECT value FROM records.exact_indicator_point JOIN release.current_release USING (release_id)
     WHERE indicator = $1 AND period = $2 AND region_code = '15' AND period_unit = 'YEAR'`,
    [indicator, String(attackedYear)],
  );
  return rows[0]?.value ?? Number.NaN;
}

/** How often a figure was published, and the error that 95 of 100 published values do not pass. */
interface Precision {
  published: number;
  error: number;
}

function precisionOf(values: readonly (number | null)[], exact: number): Precision {
  const errors = values
    .flatMap((value) => (value === null ? [] : [Math.abs(value - exact)]))
    .sort((a, b) => a - b);
  const error = errors[Math.ceil(0.95 * errors.length) - 1] ?? Number.POSITIVE_INFINITY;
  return { published: errors.length / values.length, error };
}

async function utilityOf(admissions: number): Promise<Utility> {
  const database = await provinceOf(5, admissions);
  for (const before of [1, 2]) {
    const people = Array.from({ length: admissions }, (_, number) => personOf(5 + before, number));
    await addPeople(
      database,
      people.map((person) => movedTo(attackedYear - before, person)),
    );
  }
  const rates: (number | null)[] = [];
  const curves: (number | null)[] = [];
  const shares = { YEAR: [0, 0], YEARS_3: [0, 0] };
  for (let draw = 0; draw < draws; draw++) {
    await drawAgain(database, draw);
    const { rate, relapseFree } = await published(database);
    rates.push(rate);
    curves.push(relapseFree);
    for (const cell of await harvest(database, { from: `${attackedYear}`, to: `${attackedYear}` })) {
      const isAdmitted =
        cell.measure === 'ADMITTED' && cell.region !== '15' && cell.period === String(attackedYear);
      if (!isAdmitted) continue;
      const share = shares[cell.unit as keyof typeof shares] as [number, number];
      share[1]++;
      if (cell.value !== null) share[0]++;
    }
  }
  const utility = {
    yearly: (shares.YEAR[0] ?? 0) / (shares.YEAR[1] ?? 1),
    pooled: (shares.YEARS_3[0] ?? 0) / (shares.YEARS_3[1] ?? 1),
    rate: precisionOf(rates, await truth(database, 'COMPLETION')),
    relapseFree: precisionOf(curves, await truth(database, 'RELAPSE_FREE_6')),
  };
  await database.close();
  return utility;
}

function points({ published, error }: Precision): string {
  if (published === 0) return 'always withheld';
  return `${error.toFixed(1)} points${published < 1 ? ` (published in ${percent(published)} of drawings)` : ''}`;
}

describe('given provinces of 100, 300 and 1,000 admissions a year', () => {
  it('when they are published many times, then at 1,000 a rate is right to 2 points and RELAPSE_FREE_6 to 6', async () => {
    for (const admissions of sizes) {
      const { yearly, pooled, rate, relapseFree } = await utilityOf(admissions);
      reportAttack({
        attack: 12,
        name: `utility at ${admissions} admissions a year`,
        figures: `regencies answered ${percent(yearly)} yearly, ${percent(pooled)} over three years; 95 % error of a rate ${points(rate)}, of RELAPSE_FREE_6 ${points(relapseFree)}`,
        limit: admissions === 1000 ? '≤ 2 points, ≤ 6 points' : 'none',
        control: `${draws} drawings against the exact values`,
      });
      if (admissions < 1000) continue;
      expect([rate.published, relapseFree.published]).toEqual([1, 1]);
      expect(rate.error).toBeLessThanOrEqual(2);
      expect(relapseFree.error).toBeLessThanOrEqual(6);
      expect(yearly).toBeGreaterThan(0.9);
    }
  });
});
