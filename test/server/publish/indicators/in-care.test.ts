import { describe, expect, it } from 'vitest';
import { handMadeProvince } from './hand-made-province.js';

describe('given a dozen hand-made people in care', () => {
  const { given, records } = handMadeProvince();

  it('when COMPLETION is calculated, then the first discharge of the year counts, whatever its outcome', async () => {
    await records.clients(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J'], '15.71');
    await records.clients(['K'], '15.01');
    await records.clients(['L', 'M'], null);
    const leave = (client: string, discharged: string, outcome?: string, facility?: string) =>
      records.episode(client, '2022-11-01', { discharged, outcome, facility });
    await leave('A', '2023-01-01', 'COMPLETED'); // counts: the first day of the year
    await leave('B', '2023-12-31', 'COMPLETED'); // counts: the last day
    await leave('C', '2022-12-31', 'COMPLETED'); // not: the year before
    await leave('D', '2024-01-01', 'COMPLETED'); // not: the year after
    await leave('E', '2023-02-01', 'DROPPED_OUT'); // denominator: the first discharge ...
    await records.episode('E', '2023-03-01', { discharged: '2023-06-01', outcome: 'COMPLETED' }); // ... not the second
    await leave('F', '2023-05-01', 'TRANSFERRED'); // denominator, not in the variant
    await leave('G', '2023-05-01'); // denominator: a missing outcome counts
    await records.episode('H', '2023-05-01'); // not: still in care
    await leave('J', '2023-05-01', 'DIED'); // denominator
    await leave('K', '2023-05-01', 'COMPLETED', 'FJ'); // counts at 15.01: residence before facility
    await leave('L', '2023-05-01', 'COMPLETED', 'FK'); // counts at 15.01: no residence, so the facility's
    await leave('M', '2023-05-01', 'TERMINATED', 'FJ'); // denominator at 15.71
    await records.publish();
    // A B K L of A B E F G J K L M
    expect(await records.exact('COMPLETION')).toMatchObject({ numerator: 4, denominator: 9 });
    expect((await records.exact('COMPLETION'))?.value).toBeCloseTo((100 * 4) / 9, 9);
    expect(await records.exact('COMPLETION_WITHOUT_TRANSFERS')).toMatchObject({
      numerator: 4,
      denominator: 8,
    });
    expect(await records.exact('COMPLETION', '2023', '15.01')).toMatchObject({
      numerator: 2,
      denominator: 2,
      value: 100,
    });
    expect(await records.exact('COMPLETION', '2023', '15.71')).toMatchObject({
      numerator: 2,
      denominator: 7,
    });
  });

  it('when an interval of a proportion is calculated, then it is that of Wilson', async () => {
    const names = Array.from({ length: 10 }, (_, at) => `P${at}`);
    await records.clients(names);
    for (const [at, name] of names.entries()) {
      const outcome = at < 6 ? 'COMPLETED' : 'DROPPED_OUT';
      await records.episode(name, '2023-01-01', { discharged: '2023-04-01', outcome });
    }
    await records.publish();
    const { lower, upper } = (await records.exact('COMPLETION')) ?? {};
    // Wilson's interval of 6 of 10: 0.3127 to 0.8318 (Newcombe 1998).
    expect(lower).toBeCloseTo(31.27, 2);
    expect(upper).toBeCloseTo(83.18, 2);
  });

  it('when RETENTION_90 is calculated, then who stayed 90 days or completed earlier is retained', async () => {
    await records.clients(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L']);
    const stay = (client: string, discharged: string, outcome: string) =>
      records.episode(client, '2023-01-01', { discharged, outcome });
    await stay('A', '2023-03-31', 'DROPPED_OUT'); // day 89: not
    await stay('B', '2023-04-01', 'DROPPED_OUT'); // day 90: retained
    await stay('C', '2023-01-31', 'COMPLETED'); // day 30, completed: retained
    await stay('D', '2023-03-02', 'TRANSFERRED'); // day 60, transferred: not
    await stay('E', '2023-03-02', 'DIED'); // day 60: not
    await stay('F', '2023-03-02', 'TERMINATED'); // day 60: not
    await records.episode('G', '2023-01-01'); // still in care: retained
    await stay('H', '2023-01-01', 'TRANSFERRED'); // the day of admission: not
    await stay('J', '2023-01-01', 'COMPLETED'); // completed on the day of admission: retained
    await stay('K', '2025-06-01', 'DROPPED_OUT'); // after two years: retained
    await stay('L', '2023-02-01', 'DROPPED_OUT'); // the first episode: not ...
    await records.episode('L', '2023-03-01', { discharged: '2023-12-01', outcome: 'COMPLETED' }); // ... not the second
    await records.publish();
    // B C G J K of eleven
    expect(await records.exact('RETENTION_90')).toMatchObject({ numerator: 5, denominator: 11 });
    expect((await records.exact('RETENTION_90'))?.value).toBeCloseTo((100 * 5) / 11, 9);
  });

  it('when READMISSION is calculated, then a new episode from the next day to day 182 counts', async () => {
    await records.clients(['A', 'B', 'C', 'D', 'E', 'F']);
    for (const name of ['A', 'B', 'C', 'D', 'E']) await records.completed(name);
    await records.episode('A', '2023-08-30'); // day 182: readmitted
    await records.episode('B', '2023-08-31'); // day 183: not
    await records.episode('C', '2023-03-01', { facility: 'FK' }); // the same day: care goes on, not readmitted
    await records.episode('D', '2023-03-02', { facility: 'FK' }); // the next day: readmitted
    await records.episode('F', '2023-01-01', { discharged: '2023-03-01', outcome: 'DROPPED_OUT' }); // not: did not complete
    await records.episode('F', '2023-04-01');
    await records.publish();
    expect(await records.exact('READMISSION')).toMatchObject({ numerator: 2, denominator: 5, value: 40 });
  });

  it('when QUALITY_OF_LIFE is calculated, then the mean over the domains of entry and later are compared', async () => {
    await records.clients(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J']);
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']) await records.completed(name);
    const whoqol = (client: string, entry: number[], exit: number[], phase = 'EXIT', date = '2023-03-01') =>
      Promise.all([
        records.scores(client, 'ENTRY', '2023-01-02', { PHYSICAL: entry[0] ?? 0, SOCIAL: entry[1] ?? 0 }),
        records.scores(client, phase, date, { PHYSICAL: exit[0] ?? 0, SOCIAL: exit[1] ?? 0 }),
      ]);
    await whoqol('A', [40, 60], [45, 58]); // 50 to 51.5: rose
    await whoqol('B', [40, 60], [60, 40]); // 50 to 50: did not rise
    await whoqol('C', [40, 60], [39, 60]); // fell
    await records.scores('D', 'ENTRY', '2023-01-02', { PHYSICAL: 40 }); // entry only: not looked at
    await records.scores('E', 'EXIT', '2023-03-01', { PHYSICAL: 90 }); // exit only: not looked at
    await whoqol('F', [40, 60], [80, 80], 'FOLLOW_UP', '2023-09-01'); // no exit, but a follow-up: rose
    await whoqol('G', [40, 60], [30, 30]); // exit before follow-up: fell
    await records.scores('G', 'FOLLOW_UP', '2023-06-01', { PHYSICAL: 99, SOCIAL: 99 });
    await records.scores('H', 'ENTRY', '2023-01-02', { DRUG: 9 }, 'ASI'); // another instrument: not looked at
    await records.scores('H', 'EXIT', '2023-03-01', { DRUG: 10 }, 'ASI');
    await records.episode('J', '2023-01-01'); // still in care: not looked at
    await records.scores('J', 'ENTRY', '2023-01-02', { PHYSICAL: 10 });
    await records.scores('J', 'EXIT', '2023-03-01', { PHYSICAL: 20 });
    await records.publish();
    expect(await records.exact('QUALITY_OF_LIFE')).toMatchObject({ numerator: 2, denominator: 5, value: 40 });
  });

  it('when REACH is calculated, then it relates to the estimate of the year or the last one before', async () => {
    await records.clients(['A', 'B', 'C']);
    for (const name of ['A', 'B', 'C']) await records.episode(name, '2023-07-01');
    await records.episode('A', '2023-02-01'); // the same person counts once
    const estimate = (id: number, region: string, year: number, users: number) =>
      given.database.pool.query(
        `INSERT INTO reference.observation (key, indicator, value, unit, period_start, period_end, region_code)
         VALUES ($1, 'ESTIMATED_USERS_PAST_YEAR', $2, 'PERSON', make_date($3, 1, 1), make_date($3, 12, 31), $4)`,
        [`o${id}`, users, year, region],
      );
    await estimate(1, '15', 2019, 900);
    await estimate(2, '15', 2021, 600);
    await estimate(3, '15', 2024, 100);
    await records.publish();
    expect(await records.exact('REACH')).toMatchObject({ value: 0.5, numerator: 3, denominator: 600 });
    expect(await records.exact('REACH', '2023', '15.71')).toMatchObject({
      value: null,
      reason: 'NOT_REPORTED',
    });
  });
});
