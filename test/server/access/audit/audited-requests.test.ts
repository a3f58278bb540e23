import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { startServer } from '../../../support/server.js';
import { asker, days, fillWork, freshKey, id, mentors } from '../../records/mutations/province.js';

const analyst = { role: 'REHAB_ANALYST', agency: 'BNNK-A', subject: 'rina' } as const;
const mentor = { role: 'MENTOR', agency: 'BNNK-A', mentor: mentors.ani, subject: 'ani' } as const;
const admin = { role: 'ADMIN', subject: 'root' } as const;

describe('given a server over records of people', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let ask: ReturnType<typeof asker>;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await fillWork(database);
    server = await startServer(database);
    ask = asker(server);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const entries = async () =>
    (
      await database.pool.query(
        'SELECT kind, subject, role, agency, purpose, document, action, records, outcome FROM records.audit_entry ORDER BY seq',
      )
    ).rows;
  const entriesOf = async (work: () => Promise<unknown>) => {
    const before = (await entries()).length;
    await work();
    return (await entries()).slice(before);
  };

  it('when somebody reads clients and their episodes, then one entry says who, why, with what and which rows', async () => {
    const query = '{ clients { nodes { pseudonym episodes { nodes { admitted } } } } }';
    const [entry, ...more] = await entriesOf(() =>
      ask(analyst, query, {}, { 'x-sinergi-purpose': 'monthly check' }),
    );
    expect(more).toEqual([]);
    const { rows } = await database.pool.query(
      "SELECT id::text FROM records.episode WHERE facility_code = 'F-A' ORDER BY id::text",
    );
    expect(entry).toEqual({
      kind: 'READ',
      subject: 'rina',
      role: 'REHAB_ANALYST',
      agency: 'BNNK-A',
      purpose: 'monthly check',
      document: createHash('sha256').update(query).digest('hex'),
      action: null,
      records: [
        { type: 'Client', ids: ['c-a1', 'c-a2'] },
        { type: 'Episode', ids: rows.map((row) => row.id) },
      ],
      outcome: null,
    });
  });

  it.each([
    ['a count alone', mentor, '{ clients { totalCount } }', [{ type: 'Client', ids: [] }]],
    [
      'a page',
      analyst,
      '{ clients(first: 1) { nodes { id } pageInfo { hasNextPage } } }',
      [{ type: 'Client', ids: ['c-a1'] }],
    ],
    [
      'the row behind a page by its id',
      analyst,
      `{ clients(first: 1) { nodes { id } } node(id: "${id('Client', 'c-a2')}") { id } }`,
      [{ type: 'Client', ids: ['c-a1', 'c-a2'] }],
    ],
    ['a node', mentor, `{ node(id: "${id('Client', 'c-a1')}") { id } }`, [{ type: 'Client', ids: ['c-a1'] }]],
    [
      'a client out of scope, in vain,',
      mentor,
      `{ node(id: "${id('Client', 'c-b')}") { id } }`,
      [{ type: 'Client', ids: [] }],
    ],
    [
      'what is due',
      mentor,
      '{ followUpsDue(before: "2100-01-01") { nodes { due } } }',
      [{ type: 'Client', ids: ['c-a1'] }],
    ],
  ])('when %s is read, then that stands in the audit', async (_what, who, query, records) => {
    expect(await entriesOf(() => ask(who, query))).toEqual([expect.objectContaining({ records })]);
  });

  it('when public facts are asked for, then nothing of a person was read and nothing is written', async () => {
    expect(await entriesOf(() => ask(analyst, '{ regions { code } operations { nodes { code } } }'))).toEqual(
      [],
    );
  });

  it('when rows are asked for that the role may not read, then the refusal is written, with the field alone', async () => {
    const refused = () => ask({ role: 'LEADERSHIP' }, '{ clients { totalCount } }');
    expect(await entriesOf(refused)).toEqual([
      expect.objectContaining({
        kind: 'REFUSED',
        role: 'LEADERSHIP',
        records: [{ type: 'Query.clients', ids: [] }],
        outcome: 'FORBIDDEN',
      }),
    ]);
  });

  it('when somebody changes something, then the change and the reading of its answer are written', async () => {
    const found = await entriesOf(() =>
      ask(
        mentor,
        'mutation($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { followUp { id } } }',
        {
          input: {
            client: id('Client', 'c-a1'),
            contacted: days.today,
            status: 'LAPSE',
            idempotencyKey: freshKey(),
          },
        },
      ),
    );
    expect(found.map(({ kind, action, records }) => [kind, action, records[0].type])).toEqual([
      ['MUTATION', 'recordFollowUp', 'FollowUp'],
      ['READ', null, 'Client'],
    ]);
  });

  it('when the audit cannot be written, then nothing is shown and nothing is changed; when it can again, then all is well', async () => {
    await database.pool.query('ALTER TABLE records.audit_entry RENAME TO hidden');
    try {
      const read = await ask(analyst, '{ clients { nodes { pseudonym } } }');
      expect(read).toEqual({
        status: 503,
        errors: [
          {
            message: expect.stringContaining('nothing is shown'),
            extensions: { code: 'INTERNAL', translations: expect.anything() },
          },
        ],
      });
      const before = await database.pool.query('SELECT * FROM records.follow_up');
      const changed = await ask(
        analyst,
        'mutation($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { followUp { id } } }',
        {
          input: {
            client: id('Client', 'c-a1'),
            contacted: days.lastWeek,
            status: 'LAPSE',
            idempotencyKey: freshKey(),
          },
        },
      );
      expect(changed.errors[0].extensions.code).toBe('INTERNAL');
      expect((await database.pool.query('SELECT * FROM records.follow_up')).rows).toEqual(before.rows);
    } finally {
      await database.pool.query('ALTER TABLE records.hidden RENAME TO audit_entry');
    }
    expect((await ask(analyst, '{ clients { nodes { pseudonym } } }')).data.clients.nodes).toHaveLength(2);
  });

  it('when an administrator asks who read a client, then the audit tells, and tells of that asking too', async () => {
    const audit = `{ audit(filter: { type: "Client", record: "c-a2", subject: "rina" }) {
      totalCount nodes { seq at kind subject role agency purpose document action records { type ids } } } }`;
    const [own] = await entriesOf(async () => {
      const { data } = await ask(admin, audit);
      expect(data.audit.totalCount).toBe(data.audit.nodes.length);
      expect(data.audit.nodes.at(-1)).toMatchObject({
        subject: 'rina',
        role: 'REHAB_ANALYST',
        purpose: 'monthly check',
      });
    });
    expect(own).toMatchObject({ subject: 'root', records: [{ type: 'AuditEntry' }] });
    expect((await ask(analyst, audit)).errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
