import { describe, expect, it } from 'vitest';
import { publish } from '../../../../server/publish/publish.js';
import { testKeys } from '../../import/fixtures.js';
import { handMadeProvince } from './hand-made-province.js';

describe('given a year that is closed', () => {
  const { given, records } = handMadeProvince();

  const publishAt = (asOf: string) => publish(given.database.pool, { asOf, now: new Date(), keys: testKeys });
  /** Who stands in which cell of 2023, as cleared viewers read it. */
  const people = async () => {
    const { rows } = await given.database.pool.query<{ cell: string; people: number }>(
      `SELECT concat_ws(' ', measure, breakdown, region_code, key) AS cell, people FROM records.exact_cell
       JOIN release.current_release USING (release_id) WHERE period = '2023' AND period_unit = 'YEAR'`,
    );
    return new Map(rows.map(({ cell, people }) => [cell, people]));
  };
  /** Cells of which a later publish counts other people; new ones may open. */
  const movedUntil = async (asOf: string) => {
    const before = await people();
    await publishAt(asOf);
    const now = await people();
    return [...before].filter(([cell, count]) => now.get(cell) !== count);
  };
  const stage = async (name: string, stream = 'POLICE') => {
    const { rows } = await given.database.pool.query(
      `SELECT count FROM records.exact_cascade_stage JOIN release.current_release USING (release_id)
       WHERE period = '2023' AND stage = $1 AND stream = $2`,
      [name, stream],
    );
    return rows[0]?.count;
  };

  it('when an assessment is decided years later, then the year stays as it is', async () => {
    await records.report('1', '2023-01-10');
    await records.suspect('S', '1');
    await records.assessment('S', '2023-02-01', { decided: '2025-06-01', recommendation: 'BOTH' });
    await records.clients(['V']);
    await records.episode('V', '2023-05-01');
    await publishAt('2025-05-31');
    expect(await movedUntil('2026-01-01')).toEqual([]);
    expect([await stage('SUSPECTED'), await stage('RECOMMENDED')]).toEqual([1, 0]);
  });

  it('when a client sent by an assessment is to be prosecuted much later, then the stream stays', async () => {
    await records.report('1', '2023-01-10');
    await records.suspect('S', '1');
    await records.clients(['C']);
    await records.episode('C', '2023-02-10');
    const decision = { decided: '2025-06-01', recommendation: 'PROSECUTION', client: 'C' };
    await records.assessment('S', '2023-02-01', decision);
    await publishAt('2025-05-31');
    expect(await stage('ADMITTED')).toBe(1);
    expect(await movedUntil('2026-01-01')).toEqual([]);
    expect(await stage('ADMITTED')).toBe(1);
  });

  it('when a contact comes after all that the cascade waits for, then it no longer counts', async () => {
    await records.clients(['C']);
    await records.episode('C', '2023-12-31', { discharged: '2024-08-30', outcome: 'COMPLETED' });
    await given.database.pool.query(`INSERT INTO records.follow_up (client_pseudonym, key_date, contacted, status)
      VALUES ('C', '2025-03-30', '2025-03-30', 'ABSTINENT')`);
    await publishAt('2025-03-15');
    expect(await movedUntil('2025-04-01')).toEqual([]);
    expect([await stage('COMPLETED', 'OTHER'), await stage('FOLLOWED_UP', 'OTHER')]).toEqual([1, 0]);
  });

  it('when only an exact curve changed, then the release keeps its name, which the public sees, and holds the new curve', async () => {
    await records.clients(['A', 'B']);
    for (const name of ['A', 'B']) await records.completed(name);
    await records.contact('A', 32, 'RELAPSED');
    await records.contact('B', 40, 'ABSTINENT');
    const first = await publishAt('2026-01-01');
    await given.database.pool.query(
      "UPDATE records.follow_up SET contacted = date '2023-03-01' + 42 WHERE client_pseudonym = 'A'",
    );
    const second = await publishAt('2026-01-01');
    expect([second.unchanged, second.id === first.id]).toEqual([true, true]);
    const { rows } = await given.database.pool.query(
      `SELECT points FROM records.exact_survival_curve JOIN release.current_release USING (release_id)
       WHERE kind = 'RELAPSE_FREE' AND mentor = ''`,
    );
    expect(rows[0].points).toMatchObject([{ day: 42, survival: 0, atRisk: 1 }]);
  });

  it('when nobody was followed into the window of six months, then there is no estimate rather than 100 per cent', async () => {
    await records.clients(['A', 'B']);
    for (const name of ['A', 'B']) await records.completed(name);
    await records.publish();
    expect(await records.exact('RELAPSE_FREE_6')).toMatchObject({
      value: null,
      reason: 'NOT_REPORTED',
      denominator: 2,
    });
    await records.contact('A', 152, 'ABSTINENT');
    await records.publish();
    expect(await records.exact('RELAPSE_FREE_6')).toMatchObject({ value: 100, reason: null });
  });

  it('when somebody died in a later stay before the due date, then no contact is expected', async () => {
    await records.clients(['A', 'B']);
    for (const name of ['A', 'B']) await records.completed(name);
    await records.episode('A', '2023-04-01', { discharged: '2023-04-20', outcome: 'DIED' });
    await records.contact('B', 182, 'ABSTINENT');
    await records.publish();
    expect(await records.exact('FOLLOW_UP_6')).toMatchObject({ numerator: 1, denominator: 1 });
  });
});
