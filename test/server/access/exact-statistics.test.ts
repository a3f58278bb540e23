import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../server/access/roles.js';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';

const year = 'period: { unit: YEAR, from: "2023", to: "2023" }';
const question = `{
  admitted: statistics(measure: ADMITTED, region: "15", ${year}) { cells { value exactness halfWidth } }
  admittedThere: statistics(measure: ADMITTED, region: "15.71", ${year}) { cells { value exactness } }
  roles: statistics(measure: SUSPECTS, by: [ROLE], region: "15", ${year}) { cells { value exactness } }
  completion: indicator(id: COMPLETION, region: "15", ${year}) { points { value exactness numerator } }
  inTime: indicator(id: TAT_IN_TIME, region: "15", ${year}) { points { exactness } }
  survival(kind: RELAPSE_FREE, region: "15", cohort: ${year.slice(8)}) { groups { exactness n points { day atRisk events } } }
  careCascade(region: "15", ${year}) { streams { id stages { id exactness } } }
}`;

describe('given the published demonstration province', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    server = await startServer(database);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  async function ask(role?: Role, agency?: string, query = question) {
    const { data, errors } = await answerTo(query, role, agency);
    expect(errors).toBeUndefined();
    return data;
  }
  async function answerTo(query: string, role?: Role, agency?: string) {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (role) headers.authorization = `Bearer ${(await server.token({ role, agency })).token}`;
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return response.json();
  }
  /** Which parts of the answer are exact. */
  async function exactParts(role?: Role, agency?: string): Promise<string[]> {
    const { survival, careCascade, ...parts } = await ask(role, agency);
    const exact = Object.entries(parts as Record<string, Part>).filter(
      ([, { cells, points }]) => (cells ?? points)?.[0]?.exactness === 'EXACT',
    );
    const stages = careCascade.streams[0].stages as { id: string; exactness: string }[];
    return [
      ...exact.map(([name]) => name),
      ...survival.groups
        .filter((one: { exactness: string }) => one.exactness === 'EXACT')
        .map(() => 'survival'),
      ...stages.filter(({ exactness }) => exactness === 'EXACT').map(({ id }) => id),
    ];
  }
  interface Part {
    cells?: { exactness: string }[];
    points?: { exactness: string }[];
  }

  const police = ['SUSPECTED', 'ASSESSED', 'RECOMMENDED'];
  const care = ['ADMITTED', 'COMPLETED', 'AFTERCARE', 'FOLLOWED_UP', 'RELAPSE_FREE'];
  const allCare = ['admitted', 'admittedThere', 'completion', 'survival', ...care];
  const allPolice = ['roles', 'inTime', ...police];

  it.each<[string, Role | undefined, string | undefined, string[]]>([
    ['a stranger', undefined, undefined, []],
    ['leadership', 'LEADERSHIP', undefined, [...allCare, ...allPolice]],
    ['an administrator', 'ADMIN', undefined, [...allCare, ...allPolice]],
    ['an analyst of the regional police', 'POLICE_ANALYST', 'POLDA-JAMBI', allPolice],
    ['an analyst of the provincial narcotics agency', 'REHAB_ANALYST', 'BNNP-JAMBI', allCare],
    ['an analyst of the city police', 'POLICE_ANALYST', 'POLRESTA-JAMBI', []],
    ['a mentor', 'MENTOR', 'BNNP-JAMBI', []],
    ['a steward', 'STEWARD', 'BNNP-JAMBI', []],
    ['an analyst of an agency that does not exist', 'REHAB_ANALYST', 'NOWHERE', []],
  ])('when %s asks, then exactly what the office allows is exact', async (_who, role, agency, expected) => {
    expect((await exactParts(role, agency)).sort()).toEqual([...expected].sort());
  });

  it('when leadership asks, then counts are the true ones and curves have a point for each day of events', async () => {
    const data = await ask('LEADERSHIP');
    const { rows } = await database.pool.query(
      `SELECT (SELECT count(DISTINCT client_pseudonym)::int FROM records.episode WHERE admitted BETWEEN '2023-01-01' AND '2023-12-31') AS admitted,
              (SELECT count(DISTINCT pseudonym)::int FROM records.suspect s JOIN records.case_report c ON c.code = s.case_code
               WHERE reported BETWEEN '2023-01-01' AND '2023-12-31') AS suspects`,
    );
    expect(data.admitted.cells[0]).toEqual({ value: rows[0].admitted, exactness: 'EXACT', halfWidth: null });
    const suspects = (data.roles.cells as { value: number }[]).reduce((sum, { value }) => sum + value, 0);
    expect(suspects).toBe(rows[0].suspects);
    const [group] = data.survival.groups;
    expect(group.points.length).toBeGreaterThan(30);
    expect(group.points[0]).toEqual({
      day: expect.any(Number),
      atRisk: expect.any(Number),
      events: expect.any(Number),
    });
  });

  it('when a cohort is not waited for in public, then leadership reads its curve, censored, all the same', async () => {
    const query =
      '{ survival(kind: RELAPSE_FREE, region: "15", cohort: { unit: YEAR, from: "2025", to: "2025" }, by: MENTOR) { groups { exactness reason n } } }';
    expect((await ask(undefined, undefined, query)).survival.groups[0].reason).toBe('NOT_CLOSED');
    const [withMentor] = (await ask('LEADERSHIP', undefined, query)).survival.groups;
    expect(withMentor).toEqual({ exactness: 'EXACT', reason: null, n: expect.any(Number) });
  });

  it('when three years together are asked for, then leadership reads their exact people, those of each year added up', async () => {
    const of = (unit: string, year: number) =>
      `survival(kind: RELAPSE_FREE, region: "15", cohort: { unit: ${unit}, from: "${year}", to: "${year}" }, by: MENTOR) { groups { exactness n } }`;
    const query = `{ together: ${of('YEARS_3', 2024)} a: ${of('YEAR', 2022)} b: ${of('YEAR', 2023)} c: ${of('YEAR', 2024)} }`;
    const { together, a, b, c } = await ask('LEADERSHIP', undefined, query);
    for (const at of [0, 1]) {
      const n = [a, b, c].reduce((sum, { groups }) => sum + groups[at].n, 0);
      expect(together.groups[at]).toEqual({ exactness: 'EXACT', n });
    }
  });

  /** Months of a regency, agencies of a month, and bed-days: what is too fine for the public. */
  const fine = {
    months:
      '{ statistics(measure: CASES, region: "15.71", period: { unit: MONTH, from: "2023-05", to: "2023-06" }) { cells { value exactness status } } }',
    agencies:
      '{ statistics(measure: SUSPECTS, by: [AGENCY], region: "15.71", period: { unit: MONTH, from: "2023-05", to: "2023-05" }) { cells { value exactness status } } }',
    bedDays:
      '{ statistics(measure: BED_DAYS_OCCUPIED, region: "15.71", period: { unit: MONTH, from: "LATEST", to: "LATEST" }) { cells { value exactness status } } }',
    occupancy:
      '{ indicator(id: OCCUPANCY, region: "15.71", period: { unit: MONTH, from: "2023-05", to: "2023-05" }) { points { value numerator denominator step status } } }',
  };
  const codeFor = async (query: string, role?: Role, agency?: string) => {
    const { errors } = await answerTo(query, role, agency);
    return errors?.[0]?.extensions.code ?? 'answered';
  };

  it.each<[string, Role | undefined, string | undefined, (keyof typeof fine)[]]>([
    ['a stranger', undefined, undefined, []],
    ['leadership', 'LEADERSHIP', undefined, ['months', 'agencies', 'bedDays', 'occupancy']],
    ['an analyst of the city police', 'POLICE_ANALYST', 'POLRESTA-JAMBI', ['months', 'agencies']],
    [
      'an analyst of the provincial narcotics agency',
      'REHAB_ANALYST',
      'BNNP-JAMBI',
      ['bedDays', 'occupancy'],
    ],
    ['a mentor', 'MENTOR', 'BNNP-JAMBI', []],
  ])(
    'when %s asks for what is too fine for the public, then only what the office allows answers',
    async (_who, role, agency, allowed) => {
      for (const [name, query] of Object.entries(fine)) {
        const expected = (allowed as string[]).includes(name) ? 'answered' : 'NOT_IN_CATALOGUE';
        expect([name, await codeFor(query, role, agency)]).toEqual([name, expected]);
      }
    },
  );

  it('when leadership asks for months of a regency, bed-days and occupancy, then they are the true ones', async () => {
    const months = await ask('LEADERSHIP', undefined, fine.months);
    const { rows } = await database.pool.query(
      `SELECT count(*)::int AS cases FROM records.case_report c WHERE c.reported BETWEEN '2023-05-01' AND '2023-05-31'
         AND c.region_code LIKE '15.71%'`,
    );
    expect(months.statistics.cells[0]).toEqual({ value: rows[0].cases, exactness: 'EXACT', status: 'FINAL' });
    const bedDays = await ask('LEADERSHIP', undefined, fine.bedDays);
    expect(bedDays.statistics.cells).toEqual([
      { value: expect.any(Number), exactness: 'EXACT', status: 'PROVISIONAL' },
    ]);
    const [point] = (await ask('LEADERSHIP', undefined, fine.occupancy)).indicator.points;
    expect(point.value).toBeCloseTo((100 * point.numerator) / point.denominator, 9);
    expect(point.step).toBeNull();
  });

  it('when somebody signed in asks first, then the next stranger still gets the protected number', async () => {
    const before = (await ask()).admitted;
    await ask('LEADERSHIP');
    expect((await ask()).admitted).toEqual(before);
    const trusted = await fetch(`${server.address}/q?d=[]`, { headers: { authorization: 'Bearer x' } });
    expect(trusted.headers.get('cache-control')).not.toBe(null);
  });
});
