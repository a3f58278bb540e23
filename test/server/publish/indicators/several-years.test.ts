import { beforeEach, describe, expect, it } from 'vitest';
import { handMadeProvince } from './hand-made-province.js';

describe('given people whose records reach into other years, places and episodes', () => {
  const { given, records, published } = handMadeProvince();
  beforeEach(async () => {
    await given.database.pool.query(`
      INSERT INTO reference.region (code, level, parent_code, name_id) VALUES
        ('16', 'PROVINCE', NULL, 'Sumatera Selatan'), ('16.71', 'REGENCY', '16', 'Kota Palembang');
      INSERT INTO reference.facility (code, agency_code, name_id, region_code, setting) VALUES
        ('FP', 'B', 'Balai Palembang', '16.71', 'BOTH')`);
  });

  it('when mentors are counted, then one mentor is enough, later contacts are not, and the last facility is home', async () => {
    await records.clients(['A', 'B']);
    await records.clients(['C', 'D'], null);
    for (const name of ['A', 'B', 'C', 'D']) await records.completed(name);
    const lastDay = 305; // 31 December
    for (const name of ['A', 'C', 'D']) await records.aftercare(name, '2023-03-05', { mentor: 'M' });
    await records.contact('A', lastDay + 1, 'ABSTINENT'); // the day after: not covered
    await records.aftercare('B', '2023-03-05'); // no mentor here, but in the next: covered
    await records.aftercare('B', '2023-04-05', { mentor: 'M' });
    await records.contact('B', lastDay, 'ABSTINENT');
    await records.episode('C', '2023-12-31', { facility: 'FP' }); // home is where care was last on that day: province 16
    await records.episode('C', '2024-01-01', { facility: 'FJ' });
    await records.contact('C', lastDay, 'ABSTINENT');
    await records.contact('D', lastDay, 'DIED'); // a known status; home is where care was
    await records.publish();
    expect(await published.share('MENTOR_COVERAGE')).toBe('2 of 3'); // B D of A B D
    expect(await published.share('MENTOR_COVERAGE', { region: '16' })).toBe('1 of 1'); // C
  });

  it('when scores were taken more than once, then the last entry and the first exit of the first scored episode count', async () => {
    const everybody = ['A', 'B', 'C', 'D', 'E'];
    await records.clients(everybody);
    for (const name of everybody) await records.completed(name);
    const score = (client: string, phase: string, date: string, value: number) =>
      records.scores(client, phase, date, { PHYSICAL: value });
    await score('A', 'ENTRY', '2023-01-01', 50);
    await score('A', 'ENTRY', '2023-02-01', 70); // the last before discharge: 70 to 60 fell
    await score('A', 'EXIT', '2023-03-01', 60);
    await score('B', 'ENTRY', '2023-01-01', 50);
    await score('B', 'EXIT', '2023-03-06', 60); // some days after discharge: rose
    await score('C', 'ENTRY', '2023-01-01', 50);
    await score('C', 'EXIT', '2023-03-01', 60); // the first exit: rose
    await score('C', 'EXIT', '2023-04-01', 40);
    const again = { discharged: '2023-12-01', outcome: 'COMPLETED' };
    await score('D', 'ENTRY', '2023-01-01', 50);
    await score('D', 'EXIT', '2023-03-01', 40); // the first of two scored episodes: fell
    await records.episode('D', '2023-10-10', again);
    await score('D', 'ENTRY', '2023-10-10', 50);
    await score('D', 'EXIT', '2023-12-01', 60);
    await records.episode('E', '2023-10-10', again); // the first episode has no scores, so the second: rose
    await score('E', 'ENTRY', '2023-10-10', 50);
    await score('E', 'EXIT', '2023-12-01', 60);
    await records.publish();
    expect(await published.share('QUALITY_OF_LIFE')).toBe('3 of 5'); // B C E
  });

  it('when an assessment is placed, then at the scene of the case before it, and recommendations wait 90 days', async () => {
    await records.report('1', '2023-01-01');
    await records.report('2', '2023-02-05', { region: '16.71' });
    for (const person of ['A', 'B', 'C']) await records.suspect(person, '1');
    await records.suspect('C', '2'); // nearer to the request, but after it
    const recommendation = 'REHAB_INPATIENT';
    await records.assessment('A', '2023-02-01', { decided: '2023-05-02', recommendation }); // day 90: known
    await records.assessment('B', '2023-02-01', { decided: '2023-05-03', recommendation }); // day 91: unknown
    await records.assessment('C', '2023-02-01', { decided: '2023-02-02', recommendation });
    await records.publish();
    expect(await published.people('TAT_ASSESSMENTS', 'RECOMMENDATION,RESULT')).toEqual({
      'REHAB_INPATIENT|NO': 1,
      'REHAB_INPATIENT|YES': 1,
      'UNKNOWN|NO': 1,
    });
  });

  it('when a suspect is assessed, then it counts for the latest report before, and only what came of it within 395 days', async () => {
    await records.report('1', '2022-12-01');
    await records.report('2', '2023-01-10');
    for (const person of ['S1', 'S2', 'S3', 'S4']) await records.suspect(person, '2');
    await records.suspect('S1', '1'); // a suspect of both years, assessed for the second
    await records.clients(['C3', 'C4']);
    const decision = { decided: '2023-02-05', recommendation: 'BOTH' };
    await records.assessment('S1', '2023-02-01', decision);
    await records.assessment('S2', '2023-02-01', { decided: '2024-02-10', recommendation: 'PROSECUTION' }); // day 396: suspected
    await records.assessment('S3', '2023-02-01', { ...decision, client: 'C3' }); // the first admission is what came of it
    await records.episode('C3', '2023-02-10', { discharged: '2023-02-20', outcome: 'DROPPED_OUT' });
    await records.episode('C3', '2024-06-01');
    await records.episode('C4', '2022-12-01', { discharged: '2023-03-01', outcome: 'COMPLETED' }); // completed, but entered before
    await records.assessment('S4', '2023-02-01', { ...decision, client: 'C4' });
    await records.episode('C4', '2023-02-10', { facility: 'FK' });
    await records.publish();
    expect((await published.cascade('POLICE')).map(([, people]) => people)).toEqual([4, 3, 3, 2, 0, 0, 0, 0]);
  });

  it('when six months after care lie beyond 395 days, then who completed stays at completed', async () => {
    await records.clients(['A', 'B', 'C']);
    const long = { discharged: '2023-09-15', outcome: 'COMPLETED' };
    for (const name of ['A', 'B']) await records.episode(name, '2023-01-01', long);
    await records.contact('A', 380, 'ABSTINENT'); // 182 days after 15 September
    await records.contact('B', 380, 'RELAPSED');
    await records.episode('C', '2023-01-01', { ...long, discharged: '2023-07-03' }); // the window closes on day 395
    await records.contact('C', 336, 'ABSTINENT'); // 212 days after 3 July
    await records.publish();
    expect(await published.people('CASCADE', 'STAGE,STREAM')).toEqual({
      'COMPLETED|OTHER': 2, // A B
      'RELAPSE_FREE|OTHER': 1, // C
    });
  });
});
