import { describe, expect, it } from 'vitest';
import { handMadeProvince } from './hand-made-province.js';

describe('given a dozen hand-made people who completed care on 1 March 2023', () => {
  const { records } = handMadeProvince();

  const everybody = async (...names: string[]) => {
    await records.clients(names);
    for (const name of names) await records.completed(name);
  };

  it('when AFTERCARE_HANDOVER is calculated, then aftercare or a contact within 30 days counts', async () => {
    await everybody('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');
    await records.aftercare('A', '2023-03-01'); // the day itself: handed over
    await records.aftercare('B', '2023-03-31'); // day 30: handed over
    await records.aftercare('C', '2023-04-01'); // day 31: not
    await records.contact('D', 30, 'RELAPSED'); // contacted on day 30: handed over
    await records.contact('E', 31, 'ABSTINENT'); // day 31: not
    await records.contact('F', 10, 'UNKNOWN'); // nobody was reached: not
    await records.contact('G', 0, 'ABSTINENT'); // on the day of discharge: not
    await records.clients(['X']); // dropped out: not looked at
    await records.episode('X', '2023-01-01', { discharged: '2023-03-01', outcome: 'DROPPED_OUT' });
    await records.aftercare('X', '2023-03-02');
    await records.publish();
    expect(await records.exact('AFTERCARE_HANDOVER')).toMatchObject({
      numerator: 3,
      denominator: 8,
      value: 37.5,
    });
  });

  it.each([
    ['FOLLOW_UP_3', 91],
    ['FOLLOW_UP_6', 182],
    ['FOLLOW_UP_12', 365],
  ])('when %s is calculated, then a known status within 30 days of day %i counts', async (indicator, due) => {
    await everybody('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L');
    await records.contact('A', due - 30, 'ABSTINENT'); // the first day of the window
    await records.contact('B', due + 30, 'LAPSE'); // the last
    await records.contact('C', due - 31, 'ABSTINENT'); // too early
    await records.contact('D', due + 31, 'ABSTINENT'); // too late
    await records.contact('E', due, 'UNKNOWN'); // not known
    await records.contact('F', due, 'INCARCERATED'); // a known status
    await records.contact('G', due, 'RELAPSED'); // a known status
    await records.contact('H', due - 5, 'DIED'); // known dead on the due date: not looked at
    await records.contact('J', due + 5, 'DIED'); // not known dead then, status known
    await records.contact('K', 20, 'DIED'); // known dead long before: not looked at
    await records.publish();
    // A B F G J of A B C D E F G J L
    expect(await records.exact(indicator)).toMatchObject({ numerator: 5, denominator: 9 });
  });

  it('when RELAPSE_FREE_6 is calculated, then it is the estimate worked by hand', async () => {
    await everybody('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K');
    await records.contact('A', 40, 'RELAPSED'); // event on day 40
    await records.contact('A', 90, 'ABSTINENT'); // later contacts do not matter
    await records.contact('B', 30, 'ABSTINENT'); // censored on day 90, its last known contact
    await records.contact('B', 90, 'LAPSE');
    await records.contact('B', 120, 'UNKNOWN');
    await records.contact('C', 100, 'RELAPSED'); // event on day 100, the first of two
    await records.contact('C', 150, 'RELAPSED');
    await records.contact('D', 200, 'ABSTINENT'); // censored on day 200
    await records.contact('E', 213, 'RELAPSED'); // event on day 213
    await records.contact('F', 214, 'RELAPSED'); // event after the window: still relapse-free on day 213
    await records.contact('G', 60, 'INCARCERATED'); // censors on day 60
    await records.contact('H', 0, 'RELAPSED'); // on the day of discharge: does not count, censored on day 0
    await records.contact('J', -3, 'RELAPSED'); // before it: the same
    await records.contact('K', 100, 'DIED'); // censored on day 100, after the event of that day
    await records.publish();
    // At risk 8 on day 40, 5 on day 100 (C D E F K), 2 on day 213 (E F).
    const survival = (7 / 8) * (4 / 5) * (1 / 2);
    const { value, lower, upper, denominator } = (await records.exact('RELAPSE_FREE_6')) ?? {};
    expect(value).toBeCloseTo(100 * survival, 9);
    expect(denominator).toBe(10);
    const variance = 1 / (8 * 7) + 1 / (5 * 4) + 1 / (2 * 1);
    const spread = Math.exp((1.959963984540054 * Math.sqrt(variance)) / -Math.log(survival));
    expect(lower).toBeCloseTo(100 * survival ** spread, 9);
    expect(upper).toBeCloseTo(100 * survival ** (1 / spread), 9);
  });

  it('when the figures beside it are calculated, then unknown is left out, or taken as relapsed', async () => {
    await everybody('A', 'B', 'C', 'D', 'E', 'F');
    await records.contact('A', 182, 'ABSTINENT'); // relapse-free
    await records.contact('B', 182, 'LAPSE'); // relapse-free
    await records.contact('C', 182, 'RELAPSED');
    await records.contact('D', 182, 'INCARCERATED'); // known, not relapse-free
    await records.contact('E', 300, 'ABSTINENT'); // unknown at six months
    await records.contact('F', 160, 'RELAPSED'); // the nearer contact decides: relapse-free
    await records.contact('F', 185, 'ABSTINENT');
    await records.publish();
    expect(await records.exact('RELAPSE_FREE_6_KNOWN_STATUS')).toMatchObject({
      numerator: 3,
      denominator: 5,
      value: 60,
    });
    expect(await records.exact('RELAPSE_FREE_6_WORST_CASE')).toMatchObject({
      numerator: 3,
      denominator: 6,
      value: 50,
    });
  });

  it('when MENTOR_COVERAGE is calculated, then the last day of the year decides', async () => {
    await everybody('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');
    const mentor = 'M';
    const lastDay = 305; // 31 December
    await records.aftercare('A', '2023-03-05', { mentor }); // covered: contact 30 days before
    await records.contact('A', lastDay - 30, 'ABSTINENT');
    await records.aftercare('B', '2023-03-05', { mentor }); // not: 31 days before
    await records.contact('B', lastDay - 31, 'ABSTINENT');
    await records.aftercare('C', '2023-03-05'); // not: no mentor
    await records.contact('C', lastDay - 5, 'ABSTINENT');
    await records.aftercare('D', '2023-03-05', { mentor, ended: '2023-12-30' }); // not looked at: ended before
    await records.contact('D', lastDay - 5, 'ABSTINENT');
    await records.aftercare('E', '2023-03-05', { mentor, ended: '2023-12-31' }); // covered: in aftercare on that day
    await records.contact('E', lastDay, 'LAPSE');
    await records.aftercare('F', '2024-01-01', { mentor }); // not looked at: started after
    await records.aftercare('G', '2023-12-31', { mentor }); // not: nobody was reached
    await records.contact('G', lastDay - 2, 'UNKNOWN');
    await records.publish();
    expect(await records.exact('MENTOR_COVERAGE')).toMatchObject({ numerator: 2, denominator: 5, value: 40 });
  });
});
