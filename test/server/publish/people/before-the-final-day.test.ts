import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { publish } from '../../../../server/publish/publish.js';
import { addPeople, createProvince, movedTo, personOf } from '../../../attacks/support/population.js';
import { createTestDatabase } from '../../../support/database.js';
import { testKeys } from '../../import/fixtures.js';

/** The numbers of 2022 and 2023 are final, those of 2024 and 2025 provisional until later days. */
const asOf = '2026-06-30';
const peopleOf = (year: number, seed: number, count: number) =>
  Array.from({ length: count }, (_, number) => movedTo(year, personOf(seed, number)));

/** What an import may do to the records, by name and year. */
const imports: Record<string, (database: Database, year: number, seed: number) => Promise<unknown>> = {
  'people come': (database, year, seed) => addPeople(database, peopleOf(year, 1000 + seed, 1 + (seed % 30))),
  'everybody of a year goes': async ({ pool }, year) => {
    const gone = 'SELECT client_pseudonym FROM records.episode WHERE extract(year FROM admitted) = $1';
    for (const table of ['follow_up', 'aftercare']) {
      await pool.query(`DELETE FROM records.${table} WHERE client_pseudonym IN (${gone})`, [year]);
    }
    return pool.query('DELETE FROM records.episode WHERE extract(year FROM admitted) = $1', [year]);
  },
  'everybody moves': ({ pool }, _year, seed) =>
    pool.query(
      "UPDATE records.client SET region_code = CASE $1::int % 2 WHEN 0 THEN '15.01' ELSE NULL END, sex = 'FEMALE'",
      [seed],
    ),
  'contacts are told otherwise': ({ pool }, year) =>
    pool.query(
      "UPDATE records.follow_up SET status = 'RELAPSED' WHERE extract(year FROM contacted) >= $1 AND status <> 'RELAPSED'",
      [year],
    ),
  'a case with suspects comes': async ({ pool }, year, seed) => {
    const code = `C${year} ${seed}`;
    await pool.query(
      "INSERT INTO records.case_report (code, agency_code, region_code, reported) VALUES ($1, 'B', '15.71', make_date($2, 3, 1)) ON CONFLICT DO NOTHING",
      [code, year],
    );
    await pool.query(
      `INSERT INTO records.suspect (pseudonym, record_key, case_code, role, articles)
       SELECT $1 || n, $2 + n, $1, 'COURIER', '{}' FROM generate_series(1, $2) n ON CONFLICT DO NOTHING`,
      [code, 1 + (seed % 5)],
    );
  },
  'every case goes': async ({ pool }) => {
    await pool.query('DELETE FROM records.suspect');
    await pool.query('DELETE FROM records.case_report');
  },
};

const step = fc.record({
  name: fc.constantFrom(...Object.keys(imports)),
  year: fc.integer({ min: 2019, max: 2026 }),
  seed: fc.nat({ max: 1000 }),
});

/** Every protected figure that readers see, withheld ones too, by what it is of. */
async function shown({ pool }: Database): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ name: string; figure: string }>(
    `WITH here AS (SELECT release_id FROM release.current_release),
     figures AS (
       SELECT concat_ws(' ', 'cell', measure, breakdown, period_unit, period, region_code, key) AS name, c.value::text, c.reason::text
       FROM release.cell c JOIN here USING (release_id) WHERE exactness = 'PROTECTED'
       UNION ALL
       SELECT concat_ws(' ', 'point', indicator, period_unit, period, region_code, key),
              concat_ws(' ', value, numerator, denominator, lower, upper), reason::text
       FROM release.indicator_point JOIN here USING (release_id) WHERE exactness = 'PROTECTED'
       UNION ALL
       SELECT concat_ws(' ', 'curve', kind, period, region_code, mentor), concat_ws(' ', n, points), reason::text
       FROM release.survival_curve JOIN here USING (release_id)
       UNION ALL
       SELECT concat_ws(' ', 'stage', stream, stage, period, region_code), concat_ws(' ', count, rate_from_previous), reason::text
       FROM release.cascade_stage JOIN here USING (release_id))
     SELECT name, concat_ws(' ', value, reason) AS figure FROM figures`,
  );
  return new Map(rows.map(({ name, figure }) => [name, figure]));
}

describe('given a province that was published before a final day', () => {
  let database: Database;
  let old: Map<string, string>;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await createProvince(database);
    for (const year of [2022, 2023, 2024]) await addPeople(database, peopleOf(year, 1, 60));
    await imports['a case with suspects comes']?.(database, 2023, 4);
    await imports['a case with suspects comes']?.(database, 2024, 4);
    await publish(database.pool, { asOf, now: new Date(), keys: testKeys });
    old = await shown(database);
  });
  afterAll(() => database.close());

  it('when anything is imported and it is published again, then no protected figure differs, and the closed years that wait are told', async () => {
    expect([...old.keys()].filter((name) => name.startsWith('cell')).length).toBeGreaterThan(500);
    await fc.assert(
      // One import after the other: what the records hold is the sum of all so far.
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        for (const { name, year, seed } of steps) await imports[name]?.(database, year, seed);
        const { waiting } = await publish(database.pool, { asOf, now: new Date(), keys: testKeys });
        const now = await shown(database);
        expect([...old].filter(([name, figure]) => now.get(name) !== figure)).toEqual([]);
        expect(waiting.map(({ year, finalFrom }) => `${year} ${finalFrom}`)).toContain('2024 2026-07-01');
      }),
      {
        numRuns: 12,
        endOnFailure: true,
        // The first year goes: what came before the present first person stays, too.
        examples: [[[{ name: 'everybody of a year goes', year: 2022, seed: 0 }]]],
      },
    );
  });
});
