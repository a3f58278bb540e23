import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../server/access/roles.js';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';

const year = 'period: { unit: YEAR, from: "2023", to: "2023" }';
const question = `{
  admitted: statistics(measure: ADMITTED, region: "15", ${year}) { cells { value exactness halfWidth } }
  admittedThere: statistics(measure: ADMITTED, region: "15.71", ${year}) { cells { value exactness } }
  suspects: statistics(measure: SUSPECTS, region: "15", ${year}) { cells { value exactness } }
  suspectsThere: statistics(measure: SUSPECTS, region: "15.71", ${year}) { cells { value exactness } }
  suspectsElsewhere: statistics(measure: SUSPECTS, region: "15.01", ${year}) { cells { value exactness } }
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
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (role) headers.authorization = `Bearer ${(await server.token({ role, agency })).token}`;
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    const { data, errors } = await response.json();
    expect(errors).toBeUndefined();
    return data;
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
  const allPolice = ['suspects', 'suspectsThere', 'suspectsElsewhere', 'inTime', ...police];

  it.each<[string, Role | undefined, string | undefined, string[]]>([
    ['a stranger', undefined, undefined, []],
    ['leadership', 'LEADERSHIP', undefined, [...allCare, ...allPolice]],
    ['an administrator', 'ADMIN', undefined, [...allCare, ...allPolice]],
    ['an analyst of the regional police', 'POLICE_ANALYST', 'POLDA-JAMBI', allPolice],
    ['an analyst of the provincial narcotics agency', 'REHAB_ANALYST', 'BNNP-JAMBI', allCare],
    ['an analyst of the city police', 'POLICE_ANALYST', 'POLRESTA-JAMBI', ['suspectsThere']],
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
    expect(data.suspects.cells[0].value).toBe(rows[0].suspects);
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

  it('when somebody signed in asks first, then the next stranger still gets the protected number', async () => {
    const before = (await ask()).admitted;
    await ask('LEADERSHIP');
    expect((await ask()).admitted).toEqual(before);
    const trusted = await fetch(`${server.address}/q?d=[]`, { headers: { authorization: 'Bearer x' } });
    expect(trusted.headers.get('cache-control')).not.toBe(null);
  });
});
