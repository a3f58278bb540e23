import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { startServer } from '../../../support/server.js';
import { asker, fillWork, freshKey, id } from './province.js';

describe('given operations of a police office and targets of a province', () => {
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

  const police = { role: 'POLICE_ANALYST', agency: 'POLRES', subject: 'dewi' } as const;
  const steward = { role: 'STEWARD', agency: 'BNNK-B', subject: 'joko' } as const;
  const leader = { role: 'LEADERSHIP', subject: 'gubernur' } as const;

  const publish = (who: Parameters<typeof ask>[0], operation: string, version: number, published = true) =>
    ask(
      who,
      `mutation($input: PublishOperationInput!) { publishOperation(input: $input) {
         operation { code published version } errors { __typename field } } }`,
      { input: { operation: id('Operation', operation), version, published, idempotencyKey: freshKey() } },
    );
  const strangersOperations = async () => {
    const response = await fetch(`${server.address}/graphql?query={operations{nodes{code}}}`);
    return (await response.json()).data.operations.nodes.map(({ code }: { code: string }) => code);
  };
  const referenceVersion = async () =>
    (await database.pool.query('SELECT version FROM reference.reference_version')).rows[0].version;

  it('when its agency publishes an operation, then strangers see it and caches renew themselves; taken back, no longer', async () => {
    expect(await strangersOperations()).toEqual([]);
    const before = await referenceVersion();
    expect((await publish(police, 'OPS-1', 1)).data.publishOperation).toEqual({
      operation: { code: 'OPS-1', published: true, version: 2 },
      errors: [],
    });
    expect(await strangersOperations()).toEqual(['OPS-1']);
    expect(await referenceVersion()).toBe(before + 1);
    expect((await publish(police, 'OPS-1', 1, false)).data.publishOperation.errors).toEqual([
      { __typename: 'VersionConflictError', field: 'version' },
    ]);
    await publish(police, 'OPS-1', 2, false);
    expect(await strangersOperations()).toEqual([]);
  });

  it.each([
    ['it is planned only', police, 'OPS-2', 'InvalidValueError'],
    ['a partner asks instead of the lead agency', police, 'OPS-3', 'MissingRecordError'],
    ['another agency asks', steward, 'OPS-1', 'MissingRecordError'],
    ['it does not exist', police, 'OPS-9', 'MissingRecordError'],
  ])('when %s, then it is not published', async (_why, who, operation, error) => {
    const { data } = await publish(who, operation, 1);
    expect(data.publishOperation).toMatchObject({ operation: null, errors: [{ __typename: error }] });
    expect(await strangersOperations()).toEqual([]);
  });

  const setTarget = (who: Parameters<typeof ask>[0], input: Record<string, unknown>) =>
    ask(
      who,
      `mutation($input: SetTargetInput!) { setTarget(input: $input) {
         target { indicator region { code } year value setBy version } errors { __typename field message(locale: EN) } } }`,
      {
        input: {
          indicator: 'RELAPSE_FREE_6',
          region: '15',
          year: 2027,
          value: 55,
          idempotencyKey: freshKey(),
          ...input,
        },
      },
    );

  it('when leadership sets a target and changes it, then it stands with who set it, and a stale change is refused', async () => {
    expect((await setTarget(leader, { setBy: 'Gubernur Jambi' })).data.setTarget).toEqual({
      target: {
        indicator: 'RELAPSE_FREE_6',
        region: { code: '15' },
        year: 2027,
        value: 55,
        setBy: 'Gubernur Jambi',
        version: 1,
      },
      errors: [],
    });
    expect((await setTarget(leader, { value: 60 })).data.setTarget.errors[0].__typename).toBe(
      'VersionConflictError',
    );
    expect((await setTarget(leader, { value: 60.125, version: 1 })).data.setTarget.target).toMatchObject({
      value: 60.125,
      version: 2,
    });
  });

  it.each([
    ['a region of another agency', steward, { region: '15.04' }, 'MissingRecordError', 'region'],
    ['a region that does not exist', leader, { region: '99' }, 'MissingRecordError', 'region'],
    ['a negative value', leader, { value: -1 }, 'InvalidValueError', 'value'],
    ['more than everybody', leader, { value: 101 }, 'InvalidValueError', 'value'],
    ['a level without figures', steward, { region: '15.71' }, 'InvalidValueError', 'region'],
    ['a version of nothing', leader, { year: 2033, version: 1 }, 'MissingRecordError', 'version'],
    ['four decimals', leader, { value: 1.2345 }, 'InvalidValueError', 'value'],
    ['a year of long ago', leader, { year: 1026 }, 'InvalidValueError', 'year'],
  ])(
    'when a target has %s, then nothing is set and the field is told',
    async (_what, who, input, error, field) => {
      const { data } = await setTarget(who, input);
      expect(data.setTarget).toMatchObject({ target: null, errors: [{ __typename: error, field }] });
    },
  );

  it('when a steward sets a target for a region of the own agency, then it stands', async () => {
    expect(
      (await setTarget(steward, { indicator: 'COMPLETION', region: '15.71' })).data.setTarget.errors,
    ).toEqual([]);
  });

  it('when who set it hides a character or is endless, then the rule of the import says so, and nothing is set', async () => {
    const { data } = await setTarget(leader, { year: 2031, setBy: 'Gubernur \u202e' });
    expect(data.setTarget).toMatchObject({
      target: null,
      errors: [{ field: 'setBy', message: expect.stringMatching(/U\+202E.*rule: plain text/) }],
    });
    const long = await setTarget(leader, { year: 2031, setBy: 'A'.repeat(201) });
    expect(long.data.setTarget.errors[0].message).toMatch(/at most 200 characters/);
  });
});
