import { describe, expect, it } from 'vitest';
import { handMadeProvince } from './hand-made-province.js';

describe('given people on the edges of the cascade', () => {
  const { records, published } = handMadeProvince();

  it('when suspects are assessed, then only a decision after the report and a recommendation take them further', async () => {
    await records.report('1', '2023-01-10');
    await records.report('2', '2023-06-01');
    await records.report('3', '2024-01-10');
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8, 9]) await records.suspect(`S${at}`, '1');
    await records.suspect('S2', '2'); // in two cases: counts once
    await records.suspect('S10', '3'); // of another year
    const decided = '2023-01-20';
    const rehab = { decided, recommendation: 'BOTH' };
    // S1 never assessed
    await records.assessment('S2', '2023-01-12'); // never decided: suspected
    await records.assessment('S3', '2023-01-09', rehab); // before the report: belongs to something else
    await records.assessment('S4', '2023-01-10', { decided }); // decided, without a recommendation: assessed
    await records.assessment('S5', '2023-01-12', { decided, recommendation: 'PROSECUTION' }); // assessed
    await records.assessment('S6', '2023-01-12', rehab); // recommended
    await records.assessment('S7', '2023-01-12', { decided, recommendation: 'REHAB_OUTPATIENT' }); // recommended
    await records.assessment('S8', '2023-01-12', { decided, recommendation: 'PROSECUTION' });
    await records.assessment('S8', '2023-03-01', {
      decided: '2023-03-05',
      recommendation: 'REHAB_INPATIENT',
    }); // the furthest of two
    await records.assessment('S9', '2024-02-10', rehab); // requested on day 396: too late
    await records.assessment('S10', '2024-01-12', { ...rehab, decided: '2024-01-15' });
    await records.clients(['X']);
    await records.episode('X', '2023-01-01');
    await records.publish();
    // S1 S2 S3 S9 suspected, S4 S5 assessed, S6 S7 S8 recommended
    expect((await published.cascade('POLICE')).slice(0, 4)).toEqual([
      ['SUSPECTED', 9, null],
      ['ASSESSED', 5, (100 * 5) / 9],
      ['RECOMMENDED', 3, 60],
      ['ADMITTED', 0, 0],
    ]);
  });

  it('when clients come through assessment or otherwise, then each counts in one stream of a year', async () => {
    await records.report('1', '2023-01-10');
    const everybody = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    await records.clients([...everybody, 'V', 'W']);
    const recommendation = 'REHAB_INPATIENT';
    for (const name of everybody) await records.suspect(`S${name}`, '1');
    for (const client of ['A', 'B', 'C', 'D'])
      await records.assessment(`S${client}`, '2023-01-12', { decided: '2023-01-15', recommendation, client });
    await records.episode('A', '2023-01-12'); // admitted on the day of the request: through police
    await records.episode('B', '2024-02-09'); // admitted on day 395 after the report: through police
    await records.episode('C', '2024-02-10'); // on day 396: otherwise, and in the year of admission
    await records.episode('D', '2023-01-11', { discharged: '2023-01-11', outcome: 'TRANSFERRED' }); // before the request: otherwise ...
    await records.episode('D', '2023-02-01'); // ... but then through police, which alone counts
    const prosecuted = { decided: '2023-01-15', recommendation: 'PROSECUTION', client: 'E' };
    await records.assessment('SE', '2023-01-12', prosecuted);
    await records.episode('E', '2023-02-01'); // not what the team had recommended: otherwise
    const undecided = { client: 'F' };
    await records.assessment('SF', '2023-01-12', undecided);
    await records.episode('F', '2023-02-01'); // admitted before a decision: through police
    await records.episode('G', '2023-02-01'); // a suspect whose way to care nobody linked: otherwise
    await records.episode('V', '2023-03-01', { discharged: '2023-03-10', outcome: 'DROPPED_OUT' }); // otherwise, once
    await records.episode('V', '2023-05-01');
    await records.episode('W', '2022-12-31'); // of another year
    await records.publish();
    const police = await published.cascade('POLICE');
    expect(police.slice(0, 4).map(([stage, people]) => [stage, people])).toEqual([
      ['SUSPECTED', 7],
      ['ASSESSED', 6], // A B C D E, and F, who came further
      ['RECOMMENDED', 5],
      ['ADMITTED', 4], // A B D F
    ]);
    expect((await published.cascade('OTHER'))[0]).toEqual(['ADMITTED', 3, null]); // E G V
  });

  it('when care goes on, then the furthest stage within 395 days of the entry counts', async () => {
    await records.clients(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M']);
    for (const name of ['C', 'D', 'E', 'F', 'G', 'H', 'J']) await records.completed(name);
    await records.episode('A', '2023-01-01', { discharged: '2024-01-31', outcome: 'COMPLETED' }); // day 395: completed
    await records.episode('B', '2023-01-01', { discharged: '2024-02-01', outcome: 'COMPLETED' }); // day 396: admitted
    await records.aftercare('C', '2024-01-31'); // day 395: aftercare
    await records.aftercare('D', '2024-02-01'); // day 396: completed
    await records.contact('E', 152, 'LAPSE'); // relapse-free, without aftercare
    await records.contact('F', 182, 'RELAPSED'); // followed up
    await records.contact('G', 212, 'INCARCERATED'); // followed up
    await records.contact('H', 182, 'UNKNOWN'); // completed
    await records.contact('J', 213, 'ABSTINENT'); // outside the window: completed
    await records.episode('K', '2023-01-01', { discharged: '2023-02-01', outcome: 'DROPPED_OUT' }); // the furthest of two episodes ...
    await records.episode('K', '2023-02-10', { discharged: '2023-03-01', outcome: 'COMPLETED' });
    await records.contact('K', 182, 'ABSTINENT'); // ... relapse-free
    await records.episode('L', '2023-01-01', { discharged: '2023-03-01', outcome: 'DROPPED_OUT' });
    await records.aftercare('L', '2023-03-01'); // aftercare without completing: admitted
    await records.contact('L', 182, 'ABSTINENT');
    await records.episode('M', '2023-01-01', { discharged: '2023-03-01' }); // no outcome: admitted
    await records.publish();
    // Admitted B L M, completed A D H J, aftercare C, followed up F G, relapse-free E K
    expect(await published.cascade('OTHER')).toEqual([
      ['ADMITTED', 12, null],
      ['COMPLETED', 9, 75],
      ['AFTERCARE', 5, (100 * 5) / 9],
      ['FOLLOWED_UP', 4, 80],
      ['RELAPSE_FREE', 2, 50],
    ]);
    expect(await published.people('CASCADE', 'STAGE,STREAM')).toEqual({
      'ADMITTED|OTHER': 3,
      'COMPLETED|OTHER': 4,
      'AFTERCARE|OTHER': 1,
      'FOLLOWED_UP|OTHER': 2,
      'RELAPSE_FREE|OTHER': 2,
    });
  });
});
