import { describe, expect, it } from 'vitest';
import { handMadeProvince } from './hand-made-province.js';

describe('given people who completed care on 1 March 2023 and were contacted more than once', () => {
  const { records, published } = handMadeProvince();

  const everybody = async (...names: string[]) => {
    await records.clients(names);
    for (const name of names) await records.completed(name);
  };

  it('when the status at six months is taken, then it is that of the nearest contact with a known status', async () => {
    await everybody('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N');
    const mentor = 'M';
    for (const name of ['A', 'B', 'C']) await records.aftercare(name, '2023-03-31', { mentor }); // day 30: YES
    await records.aftercare('D', '2023-04-01', { mentor }); // day 31: NO
    await records.aftercare('E', '2023-03-01'); // without a mentor: NO
    await records.contact('A', 160, 'RELAPSED'); // 22 days off
    await records.contact('A', 200, 'ABSTINENT'); // 18 days off: this one
    await records.contact('B', 180, 'UNKNOWN'); // nearest, but nobody was reached
    await records.contact('B', 212, 'LAPSE'); // this one
    await records.contact('C', 151, 'ABSTINENT'); // outside the window: unknown
    await records.contact('C', 213, 'ABSTINENT');
    await records.contact('D', 182, 'DIED'); // known dead on the due date: not looked at
    await records.contact('E', 183, 'DIED'); // the day after: looked at, and known
    await records.contact('F', 1, 'DIED'); // long before: not looked at
    await records.contact('G', 152, 'INCARCERATED'); // the first day of the window
    await records.contact('H', 100, 'INCARCERATED'); // before it: unknown, but not excluded
    await records.contact('J', 0, 'DIED'); // on the day of discharge: does not count, so unknown
    // A second completion; the contact is 182 days after the first, 92 after the second.
    await records.episode('K', '2023-04-01', { discharged: '2023-05-30', outcome: 'COMPLETED' });
    await records.contact('K', 182, 'RELAPSED');
    // L: never contacted, unknown
    await records.contact('N', 172, 'RELAPSED'); // of two equally near, the earlier
    await records.contact('N', 192, 'ABSTINENT');
    await records.publish();
    expect(await published.people('FOLLOW_UP_6', 'MENTOR,STATUS')).toEqual({
      'YES|ABSTINENT': 1, // A
      'YES|LAPSE': 1, // B
      'YES|UNKNOWN': 1, // C
      'NO|DIED': 1, // E
      'NO|INCARCERATED': 1, // G
      'NO|RELAPSED': 2, // K N
      'NO|UNKNOWN': 3, // H J L
    });
    expect(await published.share('FOLLOW_UP_6')).toBe('6 of 10');
    expect(await published.share('RELAPSE_FREE_6_KNOWN_STATUS')).toBe('2 of 6');
    expect(await published.share('RELAPSE_FREE_6_WORST_CASE')).toBe('2 of 10');
  });

  it('when contacts lie between windows or tell of a death, then each due date looks at its own window', async () => {
    await everybody('A', 'B', 'C', 'D', 'E');
    await records.contact('A', 91, 'ABSTINENT'); // three months only
    await records.contact('B', 122, 'ABSTINENT'); // between the windows
    await records.contact('C', 90, 'DIED'); // dead before every due date
    await records.contact('D', 335, 'RELAPSED'); // twelve months, on the first day
    await records.contact('E', 100, 'DIED'); // known at three months, dead before the others
    await records.publish();
    expect(await published.share('FOLLOW_UP_3')).toBe('2 of 4'); // A E of A B D E
    expect(await published.share('FOLLOW_UP_6')).toBe('0 of 3'); // A B D
    expect(await published.share('FOLLOW_UP_12')).toBe('1 of 3'); // D
    expect(await published.people('FOLLOW_UP_3', 'STATUS')).toEqual({ ABSTINENT: 1, DIED: 1, UNKNOWN: 2 });
  });

  it('when scores come in several domains and dates, then domains are compared with themselves, near the episode', async () => {
    await everybody('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');
    const score = (client: string, phase: string, date: string, values: Record<string, number>) =>
      records.scores(client, phase, date, values);
    // A: the domain without an exit is left out, 50 to 51 rose
    await score('A', 'ENTRY', '2023-01-01', { PHYSICAL: 50, SOCIAL: 99 });
    await score('A', 'EXIT', '2023-03-01', { PHYSICAL: 51 });
    // B: the domain without an entry is left out, 50 to 49 fell
    await score('B', 'ENTRY', '2023-01-01', { PHYSICAL: 50 });
    await score('B', 'EXIT', '2023-03-01', { PHYSICAL: 49, SOCIAL: 99 });
    // C: one domain rose by more than the other fell
    await score('C', 'ENTRY', '2023-01-01', { PHYSICAL: 50, SOCIAL: 50 });
    await score('C', 'EXIT', '2023-03-01', { PHYSICAL: 70, SOCIAL: 31 });
    // D: no domain in common: not looked at
    await score('D', 'ENTRY', '2023-01-01', { PHYSICAL: 50 });
    await score('D', 'EXIT', '2023-03-01', { SOCIAL: 60 });
    // E: a follow-up on day 213 is the last that is waited for, 50 to 60 rose
    await score('E', 'ENTRY', '2022-12-02', { PHYSICAL: 50 });
    await score('E', 'FOLLOW_UP', '2023-09-30', { PHYSICAL: 60 });
    // F: on day 214: not looked at
    await score('F', 'ENTRY', '2023-01-01', { PHYSICAL: 50 });
    await score('F', 'FOLLOW_UP', '2023-10-01', { PHYSICAL: 60 });
    // G: entry scored more than 30 days before admission belongs to something else: not looked at
    await score('G', 'ENTRY', '2022-12-01', { PHYSICAL: 50 });
    await score('G', 'EXIT', '2023-03-01', { PHYSICAL: 60 });
    // H: the first follow-up after discharge decides, 50 to 40 fell
    await score('H', 'ENTRY', '2023-01-01', { PHYSICAL: 50 });
    await score('H', 'FOLLOW_UP', '2023-04-01', { PHYSICAL: 40 });
    await score('H', 'FOLLOW_UP', '2023-08-01', { PHYSICAL: 90 });
    await records.publish();
    expect(await published.share('QUALITY_OF_LIFE')).toBe('3 of 5'); // A C E of A B C E H
  });
});
