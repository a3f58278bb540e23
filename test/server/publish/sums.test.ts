import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { publish } from '../../../server/publish/publish.js';
import { createTestDatabase } from '../../support/database.js';
import { testKeys } from '../import/fixtures.js';

const regencies = ['15.01', '15.02', '15.71'];
const days = (Date.parse('2024-12-31') - Date.parse('2023-01-01')) / 86_400_000;

/** Seizures in regencies on days of 2023 and 2024, in milligrams so that nothing is lost to binary fractions. */
const seizures = fc.array(
  fc.record({
    region: fc.constantFrom(...regencies),
    day: fc.integer({ min: 0, max: days }),
    substance: fc.constantFrom('METHAMPHETAMINE', 'CANNABIS'),
    milligrams: fc.integer({ min: 1, max: 9_999_999 }),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('given any seizures in the regencies of a province', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await database.pool.query(`
      INSERT INTO reference.region (code, level, parent_code, name_id) VALUES ('15', 'PROVINCE', NULL, 'Jambi'),
        ('15.01', 'REGENCY', '15', 'Kerinci'), ('15.02', 'REGENCY', '15', 'Merangin'), ('15.71', 'REGENCY', '15', 'Kota Jambi');
      INSERT INTO reference.agency (code, kind, name_id) VALUES ('P1', 'POLDA', 'Polda')`);
  });
  afterAll(() => database.close());

  async function publishOnly(
    drawn: { region: string; day: number; substance: string; milligrams: number }[],
  ) {
    const ends = [0, days].map((day) => ({ region: '15.01', day, substance: 'CANNABIS', milligrams: 1 }));
    await database.pool.query('DELETE FROM records.seizure');
    await database.pool.query(
      `INSERT INTO records.seizure (key, agency_code, region_code, date, substance, quantity, unit)
       SELECT n::text, 'P1', row->>'region', date '2023-01-01' + (row->>'day')::int,
              (row->>'substance')::reference.substance, (row->>'milligrams')::numeric / 1000, 'GRAM'
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS rows(row, n)`,
      [JSON.stringify([...drawn, ...ends])],
    );
    // A first release each time: of closed years the next one copies the exact tables.
    await database.pool.query('DELETE FROM release.current_release');
    await publish(database.pool, { asOf: '2025-03-01', now: new Date(), keys: testKeys });
  }

  /** Groups in which the sum over `parts` is not the value of `whole`; both are conditions on a cell. */
  async function broken(parts: string, whole: string, group: string): Promise<unknown[]> {
    const result = await database.pool.query(`
      SELECT measure, breakdown, key, ${group} AS place, sum(value) FILTER (WHERE ${parts}) AS parts, sum(value) FILTER (WHERE ${whole}) AS whole
      FROM release.cell JOIN release.current_release USING (release_id)
      GROUP BY 1, 2, 3, 4
      HAVING COALESCE(sum(value) FILTER (WHERE ${parts}), 0) IS DISTINCT FROM COALESCE(sum(value) FILTER (WHERE ${whole}), 0)`);
    return result.rows;
  }

  it('when they are published, then regencies sum to the province, and months to quarters to years', async () => {
    await fc.assert(
      fc.asyncProperty(seizures, async (drawn) => {
        await publishOnly(drawn);
        const yearly = "period_unit = 'YEAR' AND breakdown <> 'AGENCY' AND";
        expect(
          await broken(`${yearly} region_code <> '15'`, `${yearly} region_code = '15'`, 'period'),
        ).toEqual([]);
        const year = "region_code || ' ' || left(period, 4)";
        // Which units are public hangs on level and split.
        const inUnit = (unit: string, and = 'true') => `period_unit = '${unit}' AND ${and}`;
        const province = "region_code = '15'";
        const total = "breakdown = ''";
        const months = [inUnit('MONTH', total), inUnit('QUARTER', `${total} AND ${province}`)] as const;
        expect(await broken(...months, year)).toEqual([]);
        const split = `breakdown <> 'AGENCY' AND (${total} OR ${province})`;
        expect(await broken(inUnit('QUARTER', split), inUnit('YEAR', split), year)).toEqual([]);
        const seized = await database.pool.query(
          `SELECT (SELECT sum(quantity) FROM records.seizure) = sum(value) AS same, count(*)::int AS cells
           FROM release.cell JOIN release.current_release USING (release_id)
           WHERE measure = 'SEIZED' AND period_unit = 'YEAR' AND region_code = '15'`,
        );
        expect(seized.rows[0].same).toBe(true);
        expect(seized.rows[0].cells).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
