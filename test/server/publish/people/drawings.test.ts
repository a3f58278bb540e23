import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { publish } from '../../../../server/publish/publish.js';
import { addPeople, createProvince, movedTo, personOf } from '../../../attacks/support/population.js';
import { createTestDatabase } from '../../../support/database.js';
import { testKeys } from '../../import/fixtures.js';

const options = { asOf: '2026-06-30', now: new Date('2026-06-30T00:00:00Z'), keys: testKeys };
const people = Array.from({ length: 60 }, (_, number) => personOf(1, number));
describe('given a published province with people in 2022, 2023 and 2024', () => {
  let database: Database;
  beforeEach(async () => {
    database = await createTestDatabase('empty');
    await createProvince(database);
    await addPeople(database, [
      ...people,
      ...[2022, 2023].flatMap((year) => people.map((one) => movedTo(year, one))),
    ]);
    await publish(database.pool, options);
  });
  afterEach(() => database.close());

  const revisions = async () => {
    const { rows } = await database.pool.query(
      `SELECT concat_ws(' ', period_unit, period, revision, reason) AS line FROM release.revision
       JOIN release.current_release USING (release_id) ORDER BY 1`,
    );
    return rows.map(({ line }) => line);
  };
  const late = (seed: number, year: number) => addPeople(database, [movedTo(year, personOf(seed, 0))]);
  const drawn = ({ drawings }: Awaited<ReturnType<typeof publish>>) =>
    drawings
      .filter(({ change }) => change !== 'UNCHANGED')
      .map(({ unit, year, change, revision }) => `${unit} ${year} ${change} ${revision}`);

  it('when nothing changed, then every period keeps its revision and the release stays', async () => {
    const again = await publish(database.pool, { ...options, now: new Date() });
    expect([again.unchanged, drawn(again)]).toEqual([true, []]);
    expect(await revisions()).toEqual([
      'YEAR 2022 1',
      'YEAR 2023 1',
      'YEAR 2024 1',
      'YEAR 2025 1',
      'YEARS_3 2024 1',
      'YEARS_3 2025 1',
    ]);
  });

  it('when one person of 2022 is late, then 2022 and the windows with it are redrawn, and no other period', async () => {
    await late(2, 2022);
    expect(drawn(await publish(database.pool, options))).toEqual([
      'YEAR 2022 REDRAWN 2',
      'YEARS_3 2024 REDRAWN 2',
    ]);
  });

  it('when only a follow-up changed, then the whole year is redrawn, also tables that it is not in', async () => {
    await database.pool.query(
      `UPDATE records.follow_up SET status = CASE status WHEN 'RELAPSED' THEN 'ABSTINENT' ELSE 'RELAPSED' END::records.follow_up_status
       WHERE id = (SELECT min(f.id) FROM records.follow_up f JOIN records.episode e USING (client_pseudonym)
                   WHERE e.admitted < '2023-01-01' AND f.contacted - e.discharged BETWEEN 80 AND 100)`,
    );
    const before = await admissions();
    expect(drawn(await publish(database.pool, options))).toContain('YEAR 2022 REDRAWN 2');
    expect(await admissions()).not.toEqual(before);
  });

  it('when a year changes a second time, then it is refused with the years and the way out, and the release stays', async () => {
    await late(2, 2022);
    const second = await publish(database.pool, options);
    await late(3, 2022);
    await expect(publish(database.pool, options)).rejects.toThrow(
      /published 2 times changed \(2022, 2022–2024\).*--force/,
    );
    const current = await database.pool.query('SELECT release_id FROM release.current_release');
    expect(current.rows).toEqual([{ release_id: second.id }]);
    expect(await revisions()).toContain('YEAR 2022 2');
  });

  it('when it is published all the same, then the release shows the reason and what that costs', async () => {
    await late(2, 2022);
    await publish(database.pool, options);
    await late(3, 2022);
    await publish(database.pool, { ...options, force: 'the register of a clinic was found' });
    expect((await revisions()).slice(0, 2)).toEqual([
      'YEAR 2022 3 the register of a clinic was found',
      'YEAR 2023 1',
    ]);
    const { rows } = await database.pool.query(
      'SELECT revisions_per_year FROM release.release ORDER BY published_at, revisions_per_year',
    );
    expect(rows.at(-1)).toEqual({ revisions_per_year: 3 });
  });

  it('when it is only tried, then what would be redrawn is told and nothing is written', async () => {
    await late(2, 2022);
    const tried = await publish(database.pool, { ...options, dryRun: true });
    expect(drawn(tried)).toContain('YEAR 2022 REDRAWN 2');
    expect((await database.pool.query('SELECT FROM release.release')).rowCount).toBe(1);
    expect(await revisions()).toContain('YEAR 2022 1');
    expect(await publish(database.pool, options)).toEqual({ ...tried, unchanged: false });
  });

  async function admissions() {
    const { rows } = await database.pool.query(
      `SELECT period, region_code, breakdown, key, value FROM release.cell JOIN release.current_release USING (release_id)
       WHERE measure = 'ADMITTED' AND period_unit = 'YEAR' AND period = '2022' ORDER BY 1, 2, 3, 4`,
    );
    return rows;
  }
});
