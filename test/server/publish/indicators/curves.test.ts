import { describe, expect, it } from 'vitest';
import { handMadeProvince } from './hand-made-province.js';
import type { Step } from './published.js';

/** Compares a curve with one worked by hand, as [day, at risk, events, survival]. */
function expectSteps(points: readonly Step[], byHand: readonly [number, number, number, number][]) {
  expect(points.map(({ day, atRisk, events }) => [day, atRisk, events])).toEqual(
    byHand.map(([day, atRisk, events]) => [day, atRisk, events]),
  );
  for (const [at, [day, , , survival]] of byHand.entries())
    expect(points[at]?.survival, `day ${day}`).toBeCloseTo(survival, 10);
}

describe('given curves small enough to work by hand', () => {
  const { records, published } = handMadeProvince();

  it('when people stay in care, then only who left early is an event, and open care is censored where the data end', async () => {
    await records.clients(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K']);
    const stay = (client: string, discharged: string, outcome?: string) =>
      records.episode(client, '2023-01-01', { discharged, outcome });
    await stay('A', '2023-01-01', 'DROPPED_OUT'); // event on day 0
    await stay('B', '2023-01-11', 'DROPPED_OUT'); // event on day 10
    await stay('C', '2023-01-16', 'DROPPED_OUT'); // event on day 15; the second episode is not looked at
    await records.episode('C', '2023-02-01', { discharged: '2023-03-01', outcome: 'COMPLETED' });
    await stay('D', '2023-01-21', 'TERMINATED'); // event on day 20
    await stay('E', '2023-01-21', 'COMPLETED'); // censored on day 20, after its event
    await records.episode('F', '2023-03-01'); // still in care: censored on day 21, where the data end
    await stay('G', '2023-01-31', 'INCARCERATED'); // censored on day 30
    await stay('H', '2023-02-05'); // no outcome: censored on day 35
    await stay('J', '2023-02-10', 'DROPPED_OUT'); // event on day 40
    await stay('K', '2023-03-22', 'TERMINATED'); // event on day 80, the last day of the data
    await records.publish();
    const { n, median, points } = await published.curve('RETENTION');
    expect({ n, median }).toEqual({ n: 10, median: 40 });
    expectSteps(points, [
      [0, 10, 1, 0.9],
      [10, 9, 1, 0.8],
      [15, 8, 1, 0.7],
      [20, 7, 1, 0.6],
      [40, 2, 1, 0.3],
      [80, 1, 1, 0],
    ]);
  });

  it('when people are followed by mentors or not, then each group has its curve, with 95 % intervals', async () => {
    const everybody = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    await records.clients(everybody);
    for (const name of everybody) await records.completed(name);
    const mentor = 'M';
    for (const name of ['A', 'B', 'C']) await records.aftercare(name, '2023-03-05', { mentor });
    await records.aftercare('D', '2023-03-31', { mentor }); // day 30: still with a mentor
    await records.aftercare('H', '2023-04-01', { mentor }); // day 31: without
    await records.aftercare('E', '2023-03-05'); // aftercare alone: without
    await records.contact('A', 50, 'RELAPSED');
    await records.contact('B', 100, 'ABSTINENT'); // censored, after the event of that day
    await records.contact('C', 100, 'RELAPSED');
    await records.contact('D', 250, 'RELAPSED');
    await records.contact('E', 20, 'RELAPSED');
    await records.contact('F', 15, 'UNKNOWN'); // nobody reached F: censored on day 0, counted in n
    await records.contact('G', 20, 'INCARCERATED'); // censored
    await records.contact('H', 60, 'RELAPSED');
    await records.publish();

    const all = await published.curve('RELAPSE_FREE');
    expect([all.n, all.median]).toEqual([8, 100]);
    expectSteps(all.points, [
      [20, 7, 1, 6 / 7],
      [50, 5, 1, 24 / 35],
      [60, 4, 1, 18 / 35],
      [100, 3, 1, 12 / 35],
      [250, 1, 1, 0],
    ]);
    const withMentor = await published.curve('RELAPSE_FREE', 'YES');
    expect([withMentor.n, withMentor.median]).toEqual([4, 100]);
    expectSteps(withMentor.points, [
      [50, 4, 1, 3 / 4],
      [100, 3, 1, 1 / 2],
      [250, 1, 1, 0],
    ]);
    const without = await published.curve('RELAPSE_FREE', 'NO');
    expect([without.n, without.median]).toEqual([4, 60]);
    expectSteps(without.points, [
      [20, 3, 1, 2 / 3],
      [60, 1, 1, 0],
    ]);

    // exp(−exp(log(−log S) ± 1.96 √(Σ 1/(n(n−1))) / log S)), worked outside the project.
    const intervals = [
      [0.33405387929222197, 0.9785610585261755],
      [0.2127974054293534, 0.912111761205414],
      [0.11775958391657318, 0.8132486075757586],
      [0.048108349939257285, 0.6854835660716947],
    ] as const;
    for (const [at, [lower, upper]] of intervals.entries()) {
      expect(all.points[at]?.lower).toBeCloseTo(lower, 10);
      expect(all.points[at]?.upper).toBeCloseTo(upper, 10);
    }
  });
});
