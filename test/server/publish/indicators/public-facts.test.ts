import { describe, expect, it } from 'vitest';
import { handMadeProvince } from './hand-made-province.js';

describe('given hand-made reports, estimates and scenes', () => {
  const { given, records, published } = handMadeProvince();

  it('when people wait for places, then those at the end of the period count', async () => {
    await given.database.pool.query(`
      INSERT INTO records.occupancy (facility_code, month, bed_days_available, bed_days_occupied, waiting) VALUES
        ('FJ', '2023-01-01', 31, 31, 9), ('FJ', '2023-12-01', 31, 31, 4), ('FK', '2023-12-01', 31, 20, 3),
        ('FK', '2023-11-01', 30, 30, 50), ('FJ', '2023-03-01', 31, 31, NULL), ('FJ', '2023-06-01', 30, 45, 2)`);
    await records.publish();
    const waiting = async (period: string, region = '15', table = 'records.exact_event_cell') => {
      const { rows } = await given.database.pool.query<{ value: string | null; reason: string | null }>(
        `SELECT value, reason FROM ${table} JOIN release.current_release USING (release_id)
         WHERE measure = 'WAITING' AND period = $1 AND region_code = $2`,
        [period, region],
      );
      return rows[0]?.value === null ? rows[0].reason : Number(rows[0]?.value);
    };
    expect(await waiting('2023')).toBe(7); // December, both facilities
    expect([5, 10]).toContain(await waiting('2023', '15', 'release.cell'));
    expect(await waiting('2023', '15.71')).toBe(4);
    expect(await waiting('2023', '15.71', 'release.cell')).toBe('FEWER_THAN_5');
    expect(await waiting('2023-Q2')).toBe(2); // June
    expect(await waiting('2023-Q1')).toBe('NOT_REPORTED'); // March says nothing; January does not speak for it
    // More people than beds: occupancy may pass 100 per cent.
    expect(await records.exact('OCCUPANCY', '2023-06')).toMatchObject({ value: 150 });
  });

  it('when a province has its own count of inhabitants, then that one counts, not the sum of its regencies', async () => {
    await given.database.pool.query("UPDATE reference.region SET population = 2000000 WHERE code = '15'");
    await records.report('1', '2023-01-01');
    await records.report('2', '2023-12-31', { region: '15.01' });
    await records.report('3', '2022-12-31');
    await records.report('4', '2024-01-01');
    await records.publish();
    expect((await records.shown('CASE_RATE'))?.value).toBeCloseTo(0.1, 12); // 2 of 2,000,000
    expect((await records.shown('CASE_RATE', '2023', '15.01'))?.value).toBeCloseTo(0.4, 12); // 1 of 250,000
  });

  it('when a decision takes days, then 6 are in time, at the region of the scene, whatever is recommended', async () => {
    await given.database.pool.query(`
      INSERT INTO reference.region (code, level, parent_code, name_id) VALUES
        ('16', 'PROVINCE', NULL, 'Sumatera Selatan'), ('16.71', 'REGENCY', '16', 'Kota Palembang')`);
    await records.report('1', '2023-01-01');
    await records.report('2', '2023-01-01', { region: '16.71' });
    for (const person of ['A', 'B', 'C', 'D', 'E', 'F']) await records.suspect(person, '1');
    await records.suspect('G', '2');
    const on = (decided: string, recommendation?: string) => ({ decided, recommendation });
    await records.assessment('A', '2023-02-01', on('2023-02-01', 'BOTH')); // on the day: in time
    await records.assessment('B', '2023-02-01', on('2023-02-07', 'PROSECUTION')); // day 6: in time
    await records.assessment('C', '2023-02-01', on('2023-02-07')); // in time, without a recommendation
    await records.assessment('D', '2023-02-01', on('2023-02-08', 'REHAB_INPATIENT')); // day 7: late
    await records.assessment('E', '2022-12-31', on('2023-01-03', 'BOTH')); // requested the year before ...
    await records.assessment('E', '2023-12-31', on('2024-01-06', 'BOTH')); // ... and in time in this one
    await records.assessment('F', '2024-01-01', on('2024-01-02', 'BOTH')); // another year
    await records.assessment('G', '2023-02-01', on('2023-03-01', 'BOTH')); // the other province
    await records.publish();
    expect(await published.share('TAT_IN_TIME')).toBe('4 of 5'); // A B C E of A B C D E
    expect(await published.share('TAT_IN_TIME', { region: '16' })).toBe('0 of 1');
    expect(await published.people('TAT_ASSESSMENTS', 'RECOMMENDATION,RESULT')).toEqual({
      'BOTH|YES': 2,
      'PROSECUTION|YES': 1,
      'REHAB_INPATIENT|NO': 1,
      'UNKNOWN|YES': 1,
    });
  });

  it('when estimates of users stand side by side, then the latest of the last year up to the period counts', async () => {
    await records.clients(['A', 'B']);
    await records.clients(['C'], '15.01');
    for (const name of ['A', 'B', 'C']) await records.episode(name, '2023-07-01');
    const estimate = (
      key: string,
      [region, users]: [string, number],
      [first, last]: [number, number],
      source?: string,
    ) =>
      given.database.pool.query(
        `INSERT INTO reference.observation (key, indicator, value, unit, period_start, period_end, region_code, source_date)
         VALUES ($1, $2, $3, 'PERSON', make_date($4, 1, 1), make_date($5, 12, 31), $6, $7)`,
        [
          key,
          key.startsWith('x') ? 'PREVALENCE' : 'ESTIMATED_USERS_PAST_YEAR',
          users,
          first,
          last,
          region,
          source,
        ],
      );
    await estimate('a', ['15', 400], [2021, 2023], '2024-05-01'); // the latest source for 2023
    await estimate('b', ['15', 500], [2023, 2023], '2023-05-01');
    await estimate('c', ['15', 700], [2023, 2023]);
    await estimate('d', ['15.71', 50], [2019, 2019]); // an earlier year will do
    await estimate('x', ['15.01', 10], [2023, 2023]); // says something else
    await records.publish();
    expect(await records.exact('REACH')).toMatchObject({ numerator: 3, denominator: 400, value: 0.75 });
    expect(await records.exact('REACH', '2023', '15.71')).toMatchObject({
      numerator: 2,
      denominator: 50,
      value: 4,
    });
    expect(await records.exact('REACH', '2023', '15.01')).toMatchObject({
      value: null,
      reason: 'NOT_REPORTED',
    });
  });
});
