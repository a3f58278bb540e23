import { describe, expect, it } from 'vitest';
import { handMadeProvince } from './hand-made-province.js';

describe('given people with several events, and with homes at every level', () => {
  const { given, records, published } = handMadeProvince();

  const left = (client: string, admitted: string, discharged: string, outcome?: string, facility?: string) =>
    records.episode(client, admitted, { discharged, outcome, facility });

  it('when somebody leaves care twice in a year, then each indicator takes the first event that it is about', async () => {
    await records.clients(['A', 'B', 'C', 'D', 'E']);
    await left('A', '2023-01-01', '2023-02-01', 'DROPPED_OUT'); // first discharge: not completed
    await left('A', '2023-03-01', '2023-04-01', 'COMPLETED'); // first completion: handed over, readmitted
    await records.aftercare('A', '2023-04-02');
    await records.episode('A', '2023-05-01');
    await left('B', '2023-01-01', '2023-02-01', 'COMPLETED'); // first of both: not handed over, not readmitted
    await left('B', '2023-09-01', '2023-10-01', 'COMPLETED'); // handed over, but the second
    await records.aftercare('B', '2023-10-01');
    await left('C', '2022-11-01', '2022-12-31', 'DROPPED_OUT'); // another year does not stand in the way
    await left('C', '2023-01-05', '2023-03-01', 'COMPLETED'); // handed over, not readmitted
    await records.aftercare('C', '2023-03-01');
    await left('D', '2023-01-01', '2023-02-01', 'COMPLETED'); // not handed over; readmitted, then left early
    await left('D', '2023-03-01', '2023-03-20', 'TERMINATED');
    await left('E', '2023-01-01', '2023-02-01'); // without an outcome: never completed
    await records.aftercare('E', '2023-02-02');
    await records.publish();
    expect(await published.share('COMPLETION')).toBe('3 of 5'); // B C D
    expect(await published.share('AFTERCARE_HANDOVER')).toBe('2 of 4'); // A C of A B C D
    expect(await published.share('READMISSION')).toBe('2 of 4'); // A D
    // Admitted first: A left on day 31, C and E too; B and D completed: C completed, too. Retained: B C D.
    expect(await published.share('RETENTION_90')).toBe('3 of 5');
  });

  it('when people leave in every way, then only COMPLETED completes, and only TRANSFERRED is left out of the variant', async () => {
    const outcomes = [
      'COMPLETED',
      'DROPPED_OUT',
      'TERMINATED',
      'TRANSFERRED',
      'INCARCERATED',
      'DIED',
      'OTHER',
      undefined,
    ];
    await records.clients(outcomes.map((outcome) => `${outcome}`));
    for (const outcome of outcomes) await left(`${outcome}`, '2023-01-01', '2023-03-31', outcome); // day 89
    await records.publish();
    expect(await published.share('COMPLETION')).toBe('1 of 8');
    expect(await published.share('COMPLETION_WITHOUT_TRANSFERS')).toBe('1 of 7');
    expect(await published.share('RETENTION_90')).toBe('1 of 8');
    expect(await published.people('RETENTION', 'EXIT,INTERVAL')).toEqual({
      'EVENT|30-89': 2, // dropped out, terminated
      'COMPLETED|30-89': 1,
      'CENSORED|30-89': 5,
    });
  });

  it('when homes are a district, a province, abroad or unknown, then home decides where it is known', async () => {
    await given.database.pool.query(`
      INSERT INTO reference.region (code, level, parent_code, name_id) VALUES
        ('15.01.01', 'DISTRICT', '15.01', 'Gunung Raya'), ('MY', 'COUNTRY', NULL, 'Malaysia'),
        ('16', 'PROVINCE', NULL, 'Sumatera Selatan'), ('16.71', 'REGENCY', '16', 'Kota Palembang');
      INSERT INTO reference.facility (code, agency_code, name_id, region_code, setting) VALUES
        ('FP', 'B', 'Balai Palembang', '16.71', 'BOTH')`);
    await records.clients(['A', 'B'], '15.01.01'); // 15.01, wherever they were in care
    await records.clients(['C'], '15'); // in the province, in none of its regencies
    await records.clients(['D'], 'MY'); // abroad: in no province
    await records.clients(['E', 'F'], null); // where their facility is
    await records.clients(['G'], '16.71'); // of the other province, in care here
    await left('A', '2023-01-01', '2023-03-01', 'COMPLETED', 'FJ');
    await left('B', '2023-01-01', '2023-03-01', 'DROPPED_OUT', 'FP');
    await left('C', '2023-01-01', '2023-03-01', 'COMPLETED', 'FJ');
    await left('D', '2023-01-01', '2023-03-01', 'COMPLETED', 'FJ');
    await left('E', '2023-01-01', '2023-03-01', 'COMPLETED', 'FJ');
    await left('F', '2023-01-01', '2023-03-01', 'COMPLETED', 'FP');
    await left('G', '2023-01-01', '2023-03-01', 'DROPPED_OUT', 'FJ');
    await records.publish();
    expect(await published.share('COMPLETION')).toBe('3 of 4'); // A C E of A B C E
    expect(await published.share('COMPLETION', { region: '15.01' })).toBe('1 of 2'); // A of A B
    expect(await published.share('COMPLETION', { region: '15.71' })).toBe('1 of 1'); // E
    expect(await published.share('COMPLETION', { region: '16' })).toBe('1 of 2'); // F of F G
  });

  it('when three years are pooled, then a person counts once, by the first discharge of the three', async () => {
    await records.clients(['A', 'B', 'C', 'D', 'E']);
    await left('A', '2021-01-01', '2021-03-01', 'DROPPED_OUT'); // the first of three
    await left('A', '2022-01-01', '2022-03-01', 'COMPLETED');
    await left('A', '2023-01-01', '2023-03-01', 'COMPLETED');
    await left('B', '2022-01-01', '2022-03-01', 'COMPLETED');
    await left('B', '2023-01-01', '2023-03-01', 'DROPPED_OUT');
    await left('C', '2020-01-01', '2020-12-31', 'DROPPED_OUT'); // before the three years
    await left('C', '2023-01-01', '2023-03-01', 'COMPLETED');
    await left('D', '2023-01-01', '2024-01-01', 'TERMINATED'); // after them
    await left('E', '2021-01-01', '2021-01-01', 'TRANSFERRED'); // their first day
    await records.publish();
    const pooled = { unit: 'YEARS_3', region: '15.71' } as const;
    expect(await published.share('COMPLETION', pooled)).toBe('2 of 4'); // B C of A B C E
    expect(await published.share('COMPLETION', { region: '15.71' })).toBe('2 of 3'); // A C of A B C
    expect(await published.share('COMPLETION', { ...pooled, period: '2024' })).toBe('3 of 4'); // A B C of A B C D
  });
});
