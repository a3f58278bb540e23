import { describe, expect, it } from 'vitest';
import { handMadeProvince } from './hand-made-province.js';

describe('given hand-made cases, suspects and assessments', () => {
  const { given, records } = handMadeProvince();

  it('when SUSPECTS_PER_CASE is calculated, then who is named in two cases counts twice, for everybody alike', async () => {
    await records.report('1', '2023-01-01');
    await records.report('2', '2023-06-01', { region: '15.01' });
    await records.report('3', '2023-12-31');
    await records.report('4', '2024-01-01');
    await records.suspect('S1', '1');
    await records.suspect('S1', '2'); // the second case of S1
    await records.suspect('S2', '2');
    await records.suspect('S3', '4'); // another year
    await records.publish();
    for (const read of ['exact', 'shown'] as const) {
      const figure = async (region?: string) => {
        const found = await records[read]('SUSPECTS_PER_CASE', '2023', region);
        return `${found?.numerator} of ${found?.denominator}`;
      };
      expect([await figure(), await figure('15.01'), await figure('15.71')]).toEqual([
        '3 of 3',
        '2 of 1',
        '1 of 2',
      ]);
    }
    expect((await records.shown('SUSPECTS_PER_CASE'))?.value).toBe(1);
  });

  it('when CASE_RATE and CLEARANCE are calculated, then clearance may pass 100 per cent', async () => {
    await records.report('1', '2022-02-01', { cleared: '2023-01-01' }); // cleared in 2023, reported before
    await records.report('2', '2023-02-01', { cleared: '2023-12-31' });
    await records.report('3', '2022-05-01', { cleared: '2023-05-01' });
    await records.report('4', '2023-05-01', { cleared: '2024-01-01' }); // reported in 2023, cleared after
    await records.report('5', '2024-12-31', { cleared: '2024-12-31' });
    await records.publish();
    expect(await records.shown('CLEARANCE')).toMatchObject({
      numerator: 3,
      denominator: 2,
      value: 150,
      lower: null,
    });
    // 2 cases of a million inhabitants, the sum of both regencies
    expect((await records.shown('CASE_RATE'))?.value).toBeCloseTo(0.2, 9);
    expect((await records.shown('CASE_RATE', '2023', '15.71'))?.value).toBeCloseTo(
      (2 / 750_000) * 100_000,
      9,
    );
    expect((await records.shown('CASE_RATE', '2023', '15.01'))?.value).toBe(0);
    expect(await records.shown('CLEARANCE', '2023', '15.01')).toMatchObject({
      value: null,
      reason: 'NOT_REPORTED',
    });
  });

  it('when OCCUPANCY is calculated, then only what was reported counts', async () => {
    await given.database.pool.query(`INSERT INTO records.occupancy (facility_code, month, bed_days_available, bed_days_occupied) VALUES
      ('FK', '2023-01-01', 310, 155), ('FJ', '2023-01-01', 310, 310), ('FJ', '2023-02-01', 280, 0), ('FJ', '2023-12-01', 100, 35)`);
    await records.publish();
    expect(await records.exact('OCCUPANCY')).toMatchObject({ numerator: 500, denominator: 1000, value: 50 });
    expect(await records.shown('OCCUPANCY')).toMatchObject({
      numerator: null,
      denominator: null,
      value: 50,
      lower: null,
    });
    expect(await records.exact('OCCUPANCY', '2023-01', '15.01')).toMatchObject({ value: 50 });
    expect(await records.shown('OCCUPANCY', '2023-01', '15.01')).toBeUndefined();
    expect(await records.shown('OCCUPANCY', '2023-Q2')).toMatchObject({
      value: null,
      reason: 'NOT_REPORTED',
    });
  });

  it('when TAT_IN_TIME is calculated, then a decision up to day 6 is in time', async () => {
    await records.report('1', '2023-01-01');
    for (const person of ['A', 'B', 'C', 'D']) await records.suspect(person, '1');
    const recommendation = 'REHAB_INPATIENT';
    await records.assessment('A', '2023-02-01', { decided: '2023-02-07', recommendation }); // day 6: in time
    await records.assessment('B', '2023-02-01', { decided: '2023-02-08', recommendation }); // day 7: late
    await records.assessment('C', '2023-02-01'); // undecided: not in time
    await records.assessment('D', '2023-02-01', { decided: '2023-02-20' }); // the first request counts: late ...
    await records.assessment('D', '2023-06-01', { decided: '2023-06-01' }); // ... not the second
    await records.publish();
    expect(await records.exact('TAT_IN_TIME')).toMatchObject({ numerator: 1, denominator: 4, value: 25 });
  });

  it('when SEIZED is calculated, then every substance stands in its own unit', async () => {
    await given.database.pool.query(`INSERT INTO records.seizure (key, agency_code, region_code, date, substance, quantity, unit) VALUES
      ('1', 'P', '15.71', '2023-01-01', 'METHAMPHETAMINE', 1.25, 'GRAM'), ('2', 'P', '15.01', '2023-12-31', 'METHAMPHETAMINE', 2, 'GRAM'),
      ('3', 'P', '15.71', '2023-05-01', 'ECSTASY', 30, 'TABLET'), ('4', 'P', '15.71', '2022-05-01', 'ECSTASY', 99, 'TABLET')`);
    await records.publish();
    const { rows } = await given.database.pool.query(
      `SELECT key, value FROM release.indicator_point WHERE indicator = 'SEIZED' AND period = '2023' AND region_code = '15' ORDER BY key`,
    );
    expect(rows).toEqual([
      { key: 'ECSTASY|TABLET', value: 30 },
      { key: 'METHAMPHETAMINE|GRAM', value: 3.25 },
    ]);
  });
});

describe('given people on their way from police to a clean life', () => {
  const { given, records } = handMadeProvince();

  it('when the cascade is calculated, then everybody counts up to the furthest stage within 395 days', async () => {
    await records.report('1', '2023-01-10');
    const suspects = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'];
    for (const person of suspects) await records.suspect(person, '1');
    await records.clients(['C4', 'C5', 'C6', 'V1', 'V2', 'V3', 'V4']);
    // S1 suspected only; S2 assessed, to be prosecuted; S3 recommended, never admitted
    await records.assessment('S2', '2023-01-12', { decided: '2023-01-15', recommendation: 'PROSECUTION' });
    await records.assessment('S3', '2023-01-12', {
      decided: '2023-01-15',
      recommendation: 'REHAB_INPATIENT',
    });
    for (const at of ['4', '5', '6']) {
      const decision = { decided: '2023-01-15', recommendation: 'REHAB_OUTPATIENT', client: `C${at}` };
      await records.assessment(`S${at}`, '2023-01-12', decision);
    }
    await records.episode('C4', '2023-01-20', { discharged: '2023-02-20', outcome: 'DROPPED_OUT' }); // admitted
    await records.episode('C5', '2023-01-20', { discharged: '2023-03-01', outcome: 'COMPLETED' }); // followed up, relapsed
    await records.contact('C5', 180, 'RELAPSED');
    await records.episode('C6', '2023-01-20', { discharged: '2023-03-01', outcome: 'COMPLETED' }); // relapse-free
    await records.contact('C6', 180, 'ABSTINENT');
    // Others: V1 admitted, V2 completed, V3 aftercare, V4 admitted in another year
    await records.episode('V1', '2023-05-01');
    await records.completed('V2');
    await records.completed('V3');
    await records.aftercare('V3', '2023-03-10');
    await records.episode('V4', '2022-05-01');
    await records.publish();
    const { rows } = await given.database.pool.query(
      `SELECT stream || ' ' || stage || ' ' || count AS line FROM records.exact_cascade_stage
       JOIN release.current_release USING (release_id) WHERE period = '2023' ORDER BY stream DESC, position`,
    );
    expect(rows.map(({ line }) => line)).toEqual([
      'POLICE SUSPECTED 6',
      'POLICE ASSESSED 5',
      'POLICE RECOMMENDED 4',
      'POLICE ADMITTED 3',
      'POLICE COMPLETED 2',
      'POLICE AFTERCARE 2', // C5 and C6 came further without it
      'POLICE FOLLOWED_UP 2',
      'POLICE RELAPSE_FREE 1',
      'OTHER ADMITTED 3',
      'OTHER COMPLETED 2',
      'OTHER AFTERCARE 1',
      'OTHER FOLLOWED_UP 0',
      'OTHER RELAPSE_FREE 0',
    ]);
  });
});
