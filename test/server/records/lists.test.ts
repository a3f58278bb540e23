import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';
import { statementsOf } from '../../support/statements.js';
import { asker } from './mutations/province.js';

const police = { role: 'POLICE_ANALYST', agency: 'POLDA-JAMBI' } as const;
const care = { role: 'REHAB_ANALYST', agency: 'BNNP-JAMBI' } as const;
/** Which release is current, and how far the viewer's agency reaches. */
const signIn = 2;

describe('given the demonstration province and its analysts', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let ask: ReturnType<typeof asker>;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    server = await startServer(database);
    ask = asker(server);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const statements = async (who: Parameters<typeof ask>[0], query: string) => {
    const sent = await statementsOf(database, async () => {
      expect((await ask(who, query)).errors).toBeUndefined();
    });
    return sent.length - signIn;
  };

  it('when 20 operations are read with agency, region, officers, cases, suspects and seizures, then 7 statements do', async () => {
    const query = `{ operations(first: 20) { nodes {
      code leadAgency { name officers { nodes { rank position } } } region { name }
      cases { nodes { code suspects { nodes { role } } } } seizures { nodes { quantity unit } } } } }`;
    expect(await statements(police, query)).toBe(7);
  });

  it.each([
    ['cases(first: 50) { nodes { suspects(first: 3) { nodes { id } } } }', police, 2],
    ['cases(first: 50) { nodes { suspects { nodes { id } } seizures { nodes { id } } } }', police, 3],
    ['cases(first: 50) { nodes { suspects { totalCount } } }', police, 2],
    [
      'suspects(first: 50) { nodes { case { operation { leadAgency { name } } } tatAssessments { nodes { id } } } }',
      police,
      5,
    ],
    [
      'clients(first: 50) { nodes { episodes { nodes { facility { agency { name } } } } followUps { nodes { status } } } }',
      care,
      5,
    ],
    [
      'episodes(first: 50) { nodes { client { aftercare { nodes { id } } scores { nodes { value } } } } }',
      care,
      4,
    ],
    ['clients { totalCount }', care, 1],
    ['followUps(first: 0) { pageInfo { hasNextPage } }', care, 1],
  ])(
    'when %s is asked, then each list costs one statement, and nothing is read that is not asked for',
    async (query, who, count) => {
      expect(await statements(who, `{ ${query} }`)).toBe(count);
    },
  );

  const lists = [
    ['cases', police, ''],
    ['cases', police, 'orderBy: EARLIEST'],
    ['suspects', police, ''],
    ['tatAssessments', police, ''],
    ['operations', police, 'orderBy: STARTED_ASC'],
    ['officers', police, ''],
    ['clients', care, ''],
    ['clients', care, 'orderBy: LATEST'],
    ['officers', police, 'orderBy: FROM_DESC'],
    ['episodes', care, 'orderBy: EARLIEST'],
    ['followUps', care, ''],
    ['tatAssessments', care, ''],
  ] as const;
  it.each(lists)(
    'when %s are walked both ways, then every row comes once, in the same order',
    async (list, who, order) => {
      const page = async (args: string) => {
        const { data } = await ask(
          who,
          `{ list: ${list}(${args} ${order}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        );
        return data.list;
      };
      const ids = (found: { edges: { node: { id: string } }[] }) => found.edges.map(({ node }) => node.id);
      const first = await page('first: 7');
      const second = await page(`first: 7 after: "${first.pageInfo.endCursor}"`);
      const both = await page('first: 14');
      expect(ids(both)).toEqual([...ids(first), ...ids(second)]);
      expect(new Set(ids(both)).size).toBe(14);
      const back = await page(`last: 7 before: "${second.pageInfo.startCursor}"`);
      expect(ids(back)).toEqual(ids(first));
      expect([back.pageInfo.hasPreviousPage, back.pageInfo.hasNextPage]).toEqual([false, true]);
      const end = await page('last: 3');
      expect(end.pageInfo.hasNextPage).toBe(false);
      expect(ids(await page(`first: 5 after: "${end.edges[0].cursor}"`))).toEqual(ids(end).slice(1));
      expect(both.totalCount).toBeGreaterThan(14);
    },
  );

  const year = 'from: "2023-01-01", to: "2023-12-31"';
  it.each([
    [
      'cases',
      police,
      `stage: [P21], cleared: true, ${year}`,
      "records.case_report WHERE stage = 'P21' AND cleared IS NOT NULL AND reported BETWEEN '2023-01-01' AND '2023-12-31'",
    ],
    [
      'cases',
      police,
      'substance: [HEROIN]',
      "records.case_report c WHERE EXISTS (SELECT FROM records.suspect s WHERE s.case_code = c.code AND s.substance = 'HEROIN') OR EXISTS (SELECT FROM records.seizure z WHERE z.case_code = c.code AND z.substance = 'HEROIN')",
    ],
    ['cases', police, 'region: "15.71"', "records.case_report WHERE region_code = '15.71'"],
    [
      'cases',
      police,
      'agency: "POLRES-BUNGO"',
      "records.case_report WHERE agency_code IN (SELECT code FROM reference.agency WHERE code = 'POLRES-BUNGO' OR parent_code = 'POLRES-BUNGO')",
    ],
    [
      'suspects',
      police,
      'role: [DEALER, COURIER], sex: [FEMALE]',
      "records.suspect WHERE role IN ('DEALER', 'COURIER') AND sex = 'FEMALE'",
    ],
    ['tatAssessments', police, 'decided: false', 'records.tat_assessment WHERE decided IS NULL'],
    [
      'operations',
      police,
      'joint: true, published: false',
      'records.operation o WHERE NOT published AND EXISTS (SELECT FROM records.operation_partner p WHERE p.operation_code = o.code)',
    ],
    [
      'operations',
      police,
      'text: "antik"',
      "records.operation WHERE title_id ILIKE '%antik%' OR title_en ILIKE '%antik%'",
    ],
    ['operations', police, 'text: "%"', 'records.operation WHERE false'],
    [
      'episodes',
      care,
      `outcome: [COMPLETED], setting: [INPATIENT], ${year}`,
      "records.episode WHERE outcome = 'COMPLETED' AND setting = 'INPATIENT' AND admitted BETWEEN '2023-01-01' AND '2023-12-31'",
    ],
    ['episodes', care, 'open: true', 'records.episode WHERE discharged IS NULL'],
    [
      'followUps',
      care,
      'status: [RELAPSED], evidence: [URINE_TEST]',
      "records.follow_up WHERE status = 'RELAPSED' AND evidence = 'URINE_TEST'",
    ],
    [
      'clients',
      care,
      'sex: [FEMALE], substance: [METHAMPHETAMINE]',
      "records.client c WHERE sex = 'FEMALE' AND EXISTS (SELECT FROM records.episode e WHERE e.client_pseudonym = c.pseudonym AND e.substance = 'METHAMPHETAMINE')",
    ],
  ])(
    'when %s of the whole province are filtered, then exactly those come',
    async (list, who, filter, rows) => {
      const whole = { role: 'ADMIN' } as const;
      const { data } = await ask(whole, `{ ${list}(filter: { ${filter} }) { totalCount } }`);
      const expected = await database.pool.query(`SELECT count(*)::int AS n FROM ${rows}`);
      expect(data[list].totalCount).toBe(expected.rows[0].n);
      const own = await ask(who, `{ ${list}(filter: { ${filter} }) { totalCount } }`);
      expect(own.data[list].totalCount).toBeLessThanOrEqual(expected.rows[0].n);
    },
  );
});
