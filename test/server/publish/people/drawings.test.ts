import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { type PublishOptions, publish } from '../../../../server/publish/publish.js';
import { addPeople, createProvince, movedTo, personOf } from '../../../attacks/support/population.js';
import { createTestDatabase } from '../../../support/database.js';
import { testKeys } from '../../import/fixtures.js';

const people = Array.from({ length: 60 }, (_, number) => personOf(1, number));

/** The numbers of 2022 and 2023 are final by then, those of 2024 and 2025 provisional. */
const before = '2026-06-30';
const finalDayOf2024 = '2026-07-01';

describe('given people of 2022, 2023 and 2024, published the day before 2024 is final', () => {
  let database: Database;
  beforeEach(async () => {
    database = await createTestDatabase('empty');
    await createProvince(database);
    await addPeople(database, [
      ...people,
      ...[2022, 2023].flatMap((year) => people.map((one) => movedTo(year, one))),
    ]);
    await publishAt(before);
  });
  afterEach(() => database.close());

  const publishAt = (asOf: string, options: Partial<PublishOptions> = {}) =>
    publish(database.pool, { asOf, now: new Date(`${asOf}T00:00:00Z`), keys: testKeys, ...options });
  const late = (seed: number, year: number) => addPeople(database, [movedTo(year, personOf(seed, 0))]);
  const revisions = async () => {
    const { rows } = await database.pool.query(
      `SELECT concat_ws(' ', period_unit, period, revision, reason) AS line FROM release.revision
       JOIN release.current_release USING (release_id) ORDER BY 1`,
    );
    return rows.map(({ line }) => line);
  };
  const drawn = ({ drawings }: Awaited<ReturnType<typeof publish>>) =>
    drawings
      .filter(({ change }) => change !== 'KEPT')
      .map(({ unit, year, change, revision }) => `${unit} ${year} ${change} ${revision}`);
  /** Every protected number of the current release, withheld ones too, by table and period. */
  const numbers = async () => {
    const { rows } = await database.pool.query<{ name: string; values: string }>(
      `SELECT concat_ws(' ', e.period_unit, e.period, e.measure, e.breakdown, length(e.region_code)) AS name,
              string_agg(concat_ws(' ', e.region_code, e.key, e.noisy, c.value, c.reason), ';' ORDER BY e.region_code, e.key) AS values
       FROM records.exact_cell e JOIN release.current_release r ON r.release_id = e.release_id
       LEFT JOIN release.cell c ON (c.release_id, c.measure, c.breakdown, c.period_unit, c.region_code, c.period, c.key)
         = (e.release_id, e.measure, e.breakdown, e.period_unit, e.region_code, e.period, e.key)
       GROUP BY 1`,
    );
    return new Map(rows.map(({ name, values }) => [name, values]));
  };
  const changedTables = (old: Map<string, string>, now: Map<string, string>) =>
    [...now].filter(([name, values]) => old.get(name) !== values).map(([name]) => name);

  it('when nothing changed, then every period keeps its drawing and the release stays', async () => {
    const again = await publishAt(before);
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

  it('when records of every year come, change and go before the final day, then no protected number differs, and the years that wait are told', async () => {
    const old = await numbers();
    for (const year of [2021, 2022, 2023, 2024]) await late(2, year);
    await database.pool.query(
      "UPDATE records.follow_up SET status = CASE status WHEN 'RELAPSED' THEN 'ABSTINENT' ELSE 'RELAPSED' END::records.follow_up_status",
    );
    await database.pool.query(
      `DELETE FROM records.follow_up WHERE client_pseudonym IN (SELECT client_pseudonym FROM records.episode WHERE discharged > '2024-06-01')`,
    );
    const release = await publishAt(before);
    const now = await numbers();
    expect([...old].filter(([name, values]) => now.get(name) !== values)).toEqual([]);
    expect(release.waiting).toEqual([
      { year: 2024, finalFrom: '2026-07-01' },
      { year: 2025, finalFrom: '2027-07-01' },
    ]);
  });

  it('when one early or late record comes, then no year, no window and no drawing is shown for it', async () => {
    const shown = async () => {
      const { rows } = await database.pool.query<{ periods: string }>(
        `SELECT string_agg(DISTINCT concat_ws(' ', period_unit, period), ', ') AS periods
         FROM release.cell JOIN release.current_release USING (release_id)`,
      );
      return [rows[0]?.periods, await revisions()];
    };
    const [old, { id }] = [await shown(), await publishAt(before)];
    await late(2, 2019);
    const release = await publishAt(before);
    expect([await shown(), release.id, release.unchanged]).toEqual([old, id, true]);
  });

  it('when everybody of a year was taken back, then its numbers stay until the final day, and then nobody is in them', async () => {
    const old = await numbers();
    for (const table of ['follow_up', 'aftercare', 'episode'])
      await database.pool.query(`DELETE FROM records.${table}`);
    await publishAt(before);
    const now = await numbers();
    expect([...old].filter(([name, values]) => now.get(name) !== values)).toEqual([]);
    await publishAt(finalDayOf2024);
    const { rows } = await database.pool.query(
      `SELECT count(*)::int AS shown FROM release.cell JOIN release.current_release USING (release_id)
       WHERE measure = 'ADMITTED' AND period_unit = 'YEAR' AND period = '2024' AND value IS NOT NULL`,
    );
    expect(rows[0].shown).toBe(0);
  });

  it('when the final day comes, then every table of that year is drawn anew, late people included, and no other year', async () => {
    const old = await numbers();
    await late(2, 2022);
    await late(2, 2024);
    const release = await publishAt(finalDayOf2024);
    expect(drawn(release)).toEqual(['YEAR 2024 FINAL 2', 'YEARS_3 2024 FINAL 2']);
    expect(release.waiting.map(({ year }) => year)).toEqual([2025]);
    const changed = changedTables(old, await numbers());
    expect(changed.every((name) => /^(YEAR|YEARS_3) 2024 /.test(name))).toBe(true);
    const ofYear = [...old.keys()].filter((name) => name.startsWith('YEAR 2024 '));
    const drawnAnew = changed.filter((name) => name.startsWith('YEAR 2024 '));
    // Two cells may draw the same numbers again.
    expect(drawnAnew.length).toBeGreaterThan(ofYear.length - 4);
    await late(3, 2024);
    const later = await publishAt('2026-12-01');
    expect(drawn(later)).toEqual([]);
  });

  it('when the final day comes and nothing was late, then the year is drawn anew all the same', async () => {
    expect(drawn(await publishAt(finalDayOf2024))).toEqual(['YEAR 2024 FINAL 2', 'YEARS_3 2024 FINAL 2']);
  });

  it('when a year is drawn once more, then only it, and the release shows the reason and what that costs', async () => {
    const release = await publishAt(before, {
      force: { reason: 'the register of a clinic was found', years: [2022] },
    });
    expect(drawn(release)).toEqual(['YEAR 2022 FORCED 2']);
    expect(await revisions()).toContain('YEAR 2022 2 the register of a clinic was found');
    await publishAt(before, { force: { reason: 'and another one', years: [2024] } });
    expect(await revisions()).toContain('YEAR 2022 2 the register of a clinic was found');
    const { rows } = await database.pool.query(
      'SELECT revisions_per_year AS r FROM release.release r JOIN release.current_release ON release_id = r.id',
    );
    // Twice by now, and once more on the final day.
    expect(rows[0]).toEqual({ r: 3 });
  });

  it('when a year is to be drawn once more that nobody drew, then that is refused', async () => {
    await expect(publishAt(before, { force: { reason: 'a mistake', years: [2031] } })).rejects.toThrow(
      /no table of people is open for 2031/,
    );
  });

  it('when a day before the current release is named, then it is refused with the way out', async () => {
    await expect(publishAt('2026-06-29')).rejects.toThrow(
      /as of 2026-06-30, and numbers that are public are not taken back; publish as of that day/,
    );
  });

  it('when it is only tried, then what would be drawn is told and nothing is written', async () => {
    const tried = await publishAt(finalDayOf2024, { dryRun: true });
    expect(drawn(tried)).toContain('YEAR 2024 FINAL 2');
    expect((await database.pool.query('SELECT FROM release.release')).rowCount).toBe(1);
    expect(await revisions()).toContain('YEAR 2024 1');
    expect(await publishAt(finalDayOf2024)).toEqual({ ...tried, unchanged: false });
  });
});

describe('given people of 2024 that were never published', () => {
  let database: Database;
  beforeEach(async () => {
    database = await createTestDatabase('empty');
    await createProvince(database);
    await addPeople(database, people);
  });
  afterEach(() => database.close());

  const publishAt = (asOf: string) => publish(database.pool, { asOf, now: new Date(), keys: testKeys });
  const of2024 = ({ drawings }: Awaited<ReturnType<typeof publish>>) =>
    drawings.find(({ unit, year }) => unit === 'YEAR' && year === 2024);

  it('when they are first published after the final day, then they are drawn once, final', async () => {
    expect(of2024(await publishAt(finalDayOf2024))).toMatchObject({
      change: 'NEW',
      revision: 1,
      isFinal: true,
    });
    expect(of2024(await publishAt('2027-07-01'))).toMatchObject({ change: 'KEPT', revision: 1 });
  });

  it('when a table opens after others of its year, then it is drawn as it opens and the others are copied', async () => {
    const values = async (measure: string) => {
      const { rows } = await database.pool.query(
        `SELECT region_code, breakdown, key, noisy FROM records.exact_cell JOIN release.current_release USING (release_id)
         WHERE measure = $1 AND period_unit = 'YEAR' AND period = '2024' ORDER BY 1, 2, 3`,
        [measure],
      );
      return rows;
    };
    await publishAt('2025-02-14');
    const admitted = await values('ADMITTED');
    expect([admitted.length > 0, (await values('FOLLOW_UP_12')).length]).toEqual([true, 0]);
    await addPeople(database, [personOf(2, 0)]);
    await publishAt('2026-03-16');
    expect(await values('ADMITTED')).toEqual(admitted);
    const followed = await values('FOLLOW_UP_12');
    expect(followed.length).toBeGreaterThan(0);
    await addPeople(database, [personOf(3, 0)]);
    await publishAt(before);
    expect(await values('FOLLOW_UP_12')).toEqual(followed);
  });
});
