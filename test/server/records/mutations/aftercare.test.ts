import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { startServer } from '../../../support/server.js';
import { asker, days, fillWork, freshKey, id, mentors } from './province.js';

describe('given clients of two agencies and their mentors', () => {
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

  const ani = { role: 'MENTOR', agency: 'BNNK-A', mentor: mentors.ani, subject: 'ani' } as const;
  const analyst = { role: 'REHAB_ANALYST', agency: 'BNNK-A', subject: 'rina' } as const;
  const errors =
    'errors { __typename field message(locale: EN) ... on VersionConflictError { currentVersion } }';

  const record = (who: Parameters<typeof ask>[0], input: Record<string, unknown>) =>
    ask(
      who,
      `mutation($input: RecordFollowUpInput!) { recordFollowUp(input: $input) {
         followUp { id status version contacted client { pseudonym } } ${errors} } }`,
      { input: { client: id('Client', 'c-a1'), idempotencyKey: freshKey(), ...input } },
    );

  it('when a mentor asks what is due, then own clients only, the most urgent first, whether late, with their aftercare', async () => {
    const due =
      '{ followUpsDue(before: "2100-01-01") { totalCount nodes { due daysAfterDischarge discharged late client { pseudonym } aftercare { mentor } } } }';
    const { data } = await ask(ani, due);
    expect(
      data.followUpsDue.nodes.map((one: { daysAfterDischarge: number }) => one.daysAfterDischarge),
    ).toEqual([182, 365]);
    expect(data.followUpsDue.nodes[0]).toMatchObject({
      discharged: days.discharged,
      late: false,
      client: { pseudonym: 'c-a1' },
      aftercare: { mentor: mentors.ani },
    });
    expect(data.followUpsDue.totalCount).toBe(2);
    const ofAnalyst = await ask(analyst, due);
    expect(ofAnalyst.data.followUpsDue.totalCount).toBe(2);
    const soon = await ask(ani, `{ followUpsDue(before: "${days.today}") { totalCount } }`);
    expect(soon.data.followUpsDue.totalCount).toBe(0);
    const elsewhere = await ask(
      analyst,
      '{ followUpsDue(before: "2100-01-01", agency: "BNNK-B") { totalCount } }',
    );
    expect(elsewhere.data.followUpsDue.totalCount).toBe(0);
  });

  it('when a mentor records a contact, then it stands, is no longer due, and the same request again changes nothing', async () => {
    const input = {
      contacted: days.today,
      status: 'ABSTINENT',
      evidence: 'SELF',
      idempotencyKey: freshKey(),
    };
    const first = await record(ani, input);
    expect(first.data.recordFollowUp).toEqual({
      followUp: {
        id: expect.any(String),
        status: 'ABSTINENT',
        version: 1,
        contacted: days.today,
        client: { pseudonym: 'c-a1' },
      },
      errors: [],
    });
    expect(await record(ani, input)).toEqual(first);
    const { rows } = await database.pool.query('SELECT count(*)::int AS n FROM records.follow_up');
    expect(rows[0].n).toBe(1);
    const { data } = await ask(
      ani,
      '{ followUpsDue(before: "2100-01-01") { nodes { daysAfterDischarge } } }',
    );
    expect(data.followUpsDue.nodes).toEqual([{ daysAfterDischarge: 365 }]);
  });

  it('when a key is used for another request, then it is refused; for another person, then it is a key of their own', async () => {
    const key = freshKey();
    await record(ani, { due: days.lastWeek, status: 'UNKNOWN', idempotencyKey: key });
    const reused = await record(ani, { contacted: days.today, status: 'LAPSE', idempotencyKey: key });
    expect(reused.data.recordFollowUp).toMatchObject({
      followUp: null,
      errors: [{ __typename: 'KeyReusedError' }],
    });
    const others = await record(analyst, {
      contacted: days.discharged,
      status: 'LAPSE',
      idempotencyKey: key,
    });
    expect(others.data.recordFollowUp.errors).toEqual([]);
  });

  it('when a day has a follow-up already, then a correction must name its version, and the second of two loses', async () => {
    const contacted = days.discharged;
    const correct = (version?: number) => record(analyst, { contacted, status: 'RELAPSED', version });
    const unnamed = await correct();
    expect(unnamed.data.recordFollowUp.errors).toEqual([
      expect.objectContaining({ __typename: 'VersionConflictError', currentVersion: 1 }),
    ]);
    const both = await Promise.all([
      correct(1),
      record(analyst, { contacted, status: 'ABSTINENT', version: 1 }),
    ]);
    const winners = both.filter(({ data }) => data.recordFollowUp.errors.length === 0);
    expect(winners).toHaveLength(1);
    expect(winners[0]?.data.recordFollowUp.followUp.version).toBe(2);
    const { rows } = await database.pool.query('SELECT version FROM records.follow_up WHERE key_date = $1', [
      contacted,
    ]);
    expect(rows).toEqual([{ version: 2 }]);
  });

  it.each([
    ['tomorrow', { contacted: days.tomorrow, status: 'ABSTINENT' }, 'contacted'],
    ['before the first admission', { contacted: days.before, status: 'ABSTINENT' }, 'contacted'],
    ['no day at all', { status: 'UNKNOWN' }, 'due'],
    ['a status without a contact', { due: days.today, status: 'RELAPSED' }, 'contacted'],
    ['evidence without a contact', { due: days.today, status: 'UNKNOWN', evidence: 'SELF' }, 'evidence'],
    ['a short key', { contacted: days.today, status: 'LAPSE', idempotencyKey: 'x' }, 'idempotencyKey'],
  ])(
    'when %s is recorded, then the field and the way out are told and nothing is written',
    async (_what, input, field) => {
      const before = await database.pool.query('SELECT count(*) FROM records.idempotency_key');
      const { data } = await record(analyst, input);
      expect(data.recordFollowUp).toMatchObject({
        followUp: null,
        errors: [{ __typename: 'InvalidValueError', field }],
      });
      expect((await database.pool.query('SELECT count(*) FROM records.idempotency_key')).rows).toEqual(
        before.rows,
      );
    },
  );

  it.each([
    ['a client of another mentor', ani, 'c-b'],
    ['a client of nobody', ani, 'c-a2'],
    ['a client who does not exist', ani, 'c-x'],
    ['a client of another agency', analyst, 'c-b'],
  ])('when it is about %s, then the answer is the same: not among the own', async (_what, who, client) => {
    const { data } = await record(who, {
      client: id('Client', client),
      contacted: days.today,
      status: 'LAPSE',
    });
    expect(data.recordFollowUp).toEqual({
      followUp: null,
      errors: [
        {
          __typename: 'MissingRecordError',
          field: 'client',
          message: 'client: is not among the records that you may see',
        },
      ],
    });
  });

  it('when a client was admitted elsewhere before, then the rules know the own admissions only', async () => {
    const other = { role: 'REHAB_ANALYST', agency: 'BNNK-B', subject: 'tono' } as const;
    for (const contacted of [days.between, days.before]) {
      const { data } = await record(other, { client: id('Client', 'c-bc'), contacted, status: 'LAPSE' });
      expect(data.recordFollowUp.errors).toMatchObject([
        { __typename: 'InvalidValueError', field: 'contacted' },
      ]);
    }
  });

  it('when aftercare starts and a mentor is assigned, then the mentor sees the client from then on, and no longer after', async () => {
    const started = await ask(
      analyst,
      `mutation($input: StartAftercareInput!) { startAftercare(input: $input) { aftercare { id mentor version } ${errors} } }`,
      { input: { client: id('Client', 'c-a2'), started: days.today, idempotencyKey: freshKey() } },
    );
    const { aftercare } = started.data.startAftercare;
    expect(aftercare).toMatchObject({ mentor: null, version: 1 });
    const assign = (mentor: string | null, version: number) =>
      ask(
        analyst,
        `mutation($input: AssignMentorInput!) { assignMentor(input: $input) { aftercare { mentor version } ${errors} } }`,
        { input: { aftercare: aftercare.id, mentor, version, idempotencyKey: freshKey() } },
      );
    const clientsOfAni = async () =>
      (await ask(ani, '{ clients { nodes { pseudonym } } }')).data.clients.nodes.map(
        (one: { pseudonym: string }) => one.pseudonym,
      );
    expect(await clientsOfAni()).toEqual(['c-a1']);
    expect((await assign(mentors.ani, 1)).data.assignMentor.aftercare).toEqual({
      mentor: mentors.ani,
      version: 2,
    });
    expect(await clientsOfAni()).toEqual(['c-a1', 'c-a2']);
    expect((await assign(mentors.budi, 1)).data.assignMentor.errors[0].currentVersion).toBe(2);
    await assign(null, 2);
    expect(await clientsOfAni()).toEqual(['c-a1']);
  });

  it('when a mentor assigns mentors, then it is forbidden', async () => {
    const { data, errors: refused } = await ask(
      ani,
      'mutation($input: AssignMentorInput!) { assignMentor(input: $input) { errors { field } } }',
      { input: { aftercare: id('Aftercare', 101), mentor: 'x', version: 1, idempotencyKey: freshKey() } },
    );
    expect([data, refused[0].extensions.code]).toEqual([null, 'FORBIDDEN']);
  });

  const start = (input: Record<string, unknown>) =>
    ask(
      analyst,
      `mutation($input: StartAftercareInput!) { startAftercare(input: $input) { aftercare { id } ${errors} } }`,
      { input: { client: id('Client', 'c-a1'), started: days.today, idempotencyKey: freshKey(), ...input } },
    );

  it.each([
    ['it runs already', {}, 'VersionConflictError', 'version'],
    ['the client was not discharged yet then', { started: days.between }, 'InvalidValueError', 'started'],
    ['nobody knows the mentor', { mentor: 'JBI-M-000007' }, 'InvalidValueError', 'mentor'],
    ['the id is none', { client: 'zz' }, 'MissingRecordError', 'client'],
  ])('when aftercare should start but %s, then the field is told', async (_why, input, error, field) => {
    const { data } = await start(input);
    expect(data.startAftercare).toMatchObject({ aftercare: null, errors: [{ __typename: error, field }] });
  });

  it('when a client died, then nothing but the death is recorded of later days', async () => {
    const died = await record(analyst, {
      client: id('Client', 'c-a2'),
      contacted: days.lastWeek,
      status: 'DIED',
    });
    expect(died.data.recordFollowUp.errors).toEqual([]);
    const later = await record(analyst, {
      client: id('Client', 'c-a2'),
      contacted: days.today,
      status: 'ABSTINENT',
    });
    expect(later.data.recordFollowUp.errors).toMatchObject([
      { __typename: 'InvalidValueError', field: 'contacted' },
    ]);
  });

  it('when a follow-up has the wrong day, then it is moved by its id and version, and no second one appears', async () => {
    const made = await record(analyst, { contacted: days.wrong, status: 'LAPSE' });
    const { id: followUp } = made.data.recordFollowUp.followUp;
    const moved = await record(analyst, { followUp, version: 1, contacted: days.right, status: 'LAPSE' });
    expect(moved.data.recordFollowUp.followUp).toMatchObject({
      id: followUp,
      contacted: days.right,
      version: 2,
    });
    const onto = await record(analyst, { followUp, version: 2, contacted: days.today, status: 'LAPSE' });
    expect(onto.data.recordFollowUp.errors[0].__typename).toBe('VersionConflictError');
    const foreign = await record(analyst, {
      client: id('Client', 'c-a2'),
      followUp,
      version: 2,
      due: days.right,
      status: 'UNKNOWN',
    });
    expect(foreign.data.recordFollowUp.errors[0]).toMatchObject({ __typename: 'MissingRecordError' });
  });

  it('when one document changes twice, then the second answer knows the first change', async () => {
    const one = (name: string, day: string) =>
      `${name}: recordFollowUp(input: { client: "${id('Client', 'c-a1')}", contacted: "${day}", status: LAPSE, idempotencyKey: "${freshKey()}" }) {
         followUp { client { followUps { totalCount } } } errors { field } }`;
    const { data } = await ask(analyst, `mutation { ${one('a', days.first)} ${one('b', days.second)} }`);
    const counts = [data.a, data.b].map(({ followUp }) => followUp.client.followUps.totalCount);
    expect(counts[1]).toBe(counts[0] + 1);
  });
});
