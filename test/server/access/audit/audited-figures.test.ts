import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { startServer } from '../../../support/server.js';
import { asker } from '../../records/mutations/province.js';

const leader = { role: 'LEADERSHIP', subject: 'ratna' } as const;
const police = { role: 'POLICE_ANALYST', agency: 'POLDA-JAMBI', subject: 'sari' } as const;
const cityPolice = { role: 'POLICE_ANALYST', agency: 'POLRESTA-JAMBI', subject: 'tono' } as const;
const mentor = { role: 'MENTOR', agency: 'BNNP-JAMBI', subject: 'ani' } as const;
const admin = { role: 'ADMIN', subject: 'root' } as const;

const year = 'period: { unit: YEAR, from: "2023", to: "2023" }';
const months = 'period: { unit: MONTH, from: "2023-01", to: "2023-03" }';
const clients = `statistics(measure: ADMITTED, region: "15", ${year}) { cells { value } }`;
const roles = `statistics(measure: SUSPECTS, by: [ROLE], region: "15", ${year}) { cells { value } }`;
const cases = `statistics(measure: CASES, region: "15", regionLevel: REGENCY, ${months}) { cells { value } }`;
const cascade = `careCascade(region: "15", ${year}) { streams { id } }`;

describe('given the published demonstration province and viewers who read figures', () => {
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

  const entriesOf = async (work: () => Promise<unknown>) => {
    const all = 'SELECT kind, subject, role, agency, records, outcome FROM records.audit_entry ORDER BY seq';
    const before = (await database.pool.query(all)).rows.length;
    await work();
    return (await database.pool.query(all)).rows.slice(before);
  };
  const answered = async (who: Parameters<typeof ask>[0], query: string) => {
    const { errors, data } = await ask(who, query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('when exact figures of every kind are read at once, then one entry names each by place and period, and no person', async () => {
    const found = await entriesOf(() =>
      answered(
        leader,
        `{ ${clients}
           suspects: ${roles}
           indicator(id: COMPLETION, region: "15", ${year}) { points { value } }
           survival(kind: RELAPSE_FREE, region: "15", cohort: { unit: YEAR, from: "2023", to: "2023" }) { groups { n } }
           ${cascade} }`,
      ),
    );
    expect(found).toEqual([
      {
        kind: 'FIGURES',
        subject: 'ratna',
        role: 'LEADERSHIP',
        agency: null,
        outcome: null,
        records: expect.arrayContaining([
          { type: 'statistics ADMITTED', ids: ['15 YEAR 2023/2023'] },
          { type: 'statistics SUSPECTS', ids: ['15 YEAR 2023/2023 by ROLE'] },
          { type: 'indicator COMPLETION', ids: ['15 YEAR 2023/2023'] },
          { type: 'survival RELAPSE_FREE', ids: ['15 YEAR 2023/2023'] },
          { type: 'careCascade POLICE', ids: ['15 YEAR 2023/2023'] },
          { type: 'careCascade REHABILITATION', ids: ['15 YEAR 2023/2023'] },
        ]),
      },
    ]);
    expect(found[0].records).toHaveLength(6);
  });

  it('when a table of months in all regencies is read, then the entry names each regency and the span, not each cell', async () => {
    const [entry, ...more] = await entriesOf(() => answered(police, `{ ${cases} }`));
    expect(more).toEqual([]);
    const [{ type, ids }] = entry.records;
    expect(type).toBe('statistics CASES');
    expect(ids).toHaveLength(11);
    expect(ids).toContain('15.71 MONTH 2023-01/2023-03');
  });

  it.each([
    ['a side that is not theirs', police, `{ ${clients} }`],
    ['the province from a city', cityPolice, `{ ${roles} ${cascade} }`],
    ['all of it as a mentor', mentor, `{ ${clients} suspects: ${roles} ${cascade} }`],
    ['facts that everybody reads', leader, '{ release { id } regions(level: PROVINCE) { code } }'],
  ])(
    'when somebody signed in asks for %s, then they read what strangers read, and nothing is written',
    async (_what, who, query) => {
      expect(await entriesOf(() => answered(who, query))).toEqual([]);
    },
  );

  it('when rows and figures are read and a field is refused in one request, then there is one entry of each kind', async () => {
    const query = `{ ${roles} tatAssessments(first: 1) { nodes { id client { id } } } }`;
    const found = await entriesOf(() => ask(police, query));
    expect(found.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['READ', null],
      ['FIGURES', null],
      ['REFUSED', 'FORBIDDEN'],
    ]);
    expect(found[2].records).toEqual([{ type: 'TatAssessment.client', ids: [] }]);
    expect(found.every(({ subject, agency }) => subject === 'sari' && agency === 'POLDA-JAMBI')).toBe(true);
  });

  it('when what was refused leaves nothing to show, then the refusal is what is written', async () => {
    const found = await entriesOf(() => ask(police, `{ ${roles} audit { totalCount } }`));
    expect(found).toMatchObject([{ kind: 'REFUSED', records: [{ type: 'Query.audit', ids: [] }] }]);
  });

  it('when the audit cannot be written, then exact figures are not shown', async () => {
    await database.pool.query('ALTER TABLE records.audit_entry RENAME TO hidden');
    try {
      expect(await ask(leader, `{ ${clients} }`)).toEqual({
        status: 503,
        errors: [expect.objectContaining({ message: expect.stringContaining('nothing is shown') })],
      });
    } finally {
      await database.pool.query('ALTER TABLE records.hidden RENAME TO audit_entry');
    }
    expect((await answered(leader, `{ ${clients} }`)).statistics.cells).toHaveLength(1);
  });

  it('when an administrator asks who read a figure or was refused a field, then the audit tells', async () => {
    const asked = (filter: string) =>
      answered(admin, `{ audit(filter: { ${filter} }, first: 1) { nodes { kind subject outcome } } }`);
    const figure = await asked(
      'subject: "sari", type: "statistics SUSPECTS", record: "15 YEAR 2023/2023 by ROLE"',
    );
    expect(figure.audit.nodes).toEqual([{ kind: 'FIGURES', subject: 'sari', outcome: null }]);
    const refusal = await asked('kind: [REFUSED], type: "Query.audit"');
    expect(refusal.audit.nodes).toEqual([{ kind: 'REFUSED', subject: 'sari', outcome: 'FORBIDDEN' }]);
  });
});
