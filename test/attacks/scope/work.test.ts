import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everybody, idOf, openProvince, type Province, type Who } from './offices.js';

const someImport = `
  INSERT INTO records.import_record (id, kind, source, file_name, file_hash, rows_read, rows_inserted, rows_updated, rows_unchanged, rows_refused, imported_by, imported_at)
    VALUES (1, 'CASES', 'polda', 'kasus.csv', 'x', 1, 1, 0, 0, 0, 'operator', now())`;

/** What everything that work can change looks like. */
const fingerprint = `SELECT md5(string_agg(line, '|' ORDER BY line)) AS mark FROM (
    SELECT o::text AS line FROM records.operation o UNION ALL SELECT a::text FROM records.aftercare a
    UNION ALL SELECT f::text FROM records.follow_up f UNION ALL SELECT i::text FROM records.import_record i
    UNION ALL SELECT t::text FROM reference.target t) lines`;

interface Deed {
  name: string;
  /** The type that the input names, and in which of its fields. */
  type: string;
  field: string;
  rest: string;
  /** By whom, which rows of others, and what is no row. */
  tried: readonly (readonly [Who, string, string])[];
  refused: readonly Who[];
}

const noCare: readonly Who[] = ['PUBLIC', 'LEADERSHIP', 'POLDA', 'POLRES_A', 'POLICE_AT_BNNK_A', 'STEWARD'];

const deeds: readonly Deed[] = [
  {
    name: 'recordFollowUp',
    type: 'Client',
    field: 'client',
    rest: 'status: ABSTINENT, contacted: "2024-04-03", version: 7',
    tried: [
      ['BNNK_A', 'cB cN cP cR', 'cZ'],
      ['BNNK_B', 'cA cN cP', 'cZ'],
      ['BNNP', 'cN', 'cZ'],
      ['MENTOR_1', 'cB cAB cP cR', 'cZ'],
      ['MENTOR_2', 'cA cN cR', 'cZ'],
      ['REHAB_AT_POLRES_A', 'cA cB cN', 'cZ'],
    ],
    refused: noCare,
  },
  {
    name: 'startAftercare',
    type: 'Client',
    field: 'client',
    rest: 'started: "2024-03-12"',
    tried: [
      ['BNNK_A', 'cB cN cP cR', 'cZ'],
      ['BNNK_B', 'cA cN cP', 'cZ'],
    ],
    refused: noCare,
  },
  {
    name: 'assignMentor',
    type: 'Aftercare',
    field: 'aftercare',
    rest: 'mentor: "m9", version: 1',
    tried: [
      ['BNNK_A', '4 5 6 7 8', '404'],
      ['BNNK_B', '1 5 7 8', '404'],
      ['BNNP', '7', '404'],
    ],
    refused: [...noCare, 'MENTOR_1', 'MENTOR_2'],
  },
  {
    name: 'publishOperation',
    type: 'Operation',
    field: 'operation',
    rest: 'version: 1',
    tried: [
      ['POLRES_A', 'O3 O5 O8 O9', 'O404'],
      ['POLRES_B', 'O2 O6 O8 O9 O4 O5', 'O404'],
      ['POLDA', 'O9 O5', 'O404'],
      ['POLICE_AT_BNNK_A', 'O2 O3 O9 O6', 'O404'],
      ['STEWARD', 'O2 O3 O8 O6', 'O404'],
    ],
    refused: ['PUBLIC', 'LEADERSHIP', 'BNNP', 'BNNK_A', 'MENTOR_1'],
  },
  {
    name: 'retractImport',
    type: 'ImportRecord',
    field: 'import',
    rest: 'reason: "x"',
    tried: [],
    refused: ['PUBLIC', 'LEADERSHIP', 'POLDA', 'BNNP', 'MENTOR_1'],
  },
];

describe('given work on rows of others', () => {
  let province: Province;
  beforeAll(async () => {
    province = await openProvince();
    await province.database.pool.query(someImport);
  });
  afterAll(() => province.close());

  const markOf = async () =>
    (await province.database.pool.query<{ mark: string }>(fingerprint)).rows[0]?.mark;
  const does = (who: Who, { name, type, field, rest }: Deed, key: string) =>
    province.ask(
      who,
      `mutation { ${name}(input: { idempotencyKey: "${randomUUID()}", ${field}: "${idOf(type, key)}", ${rest} }) {
        errors { __typename field message(locale: EN) ... on VersionConflictError { currentVersion } } } }`,
    );

  it.each(deeds)(
    'when $name names a row that is hidden or none, then both are missing, to the byte',
    async (deed) => {
      const before = await markOf();
      for (const [who, hidden, none] of deed.tried) {
        const missing = await does(who, deed, none);
        expect(missing.body).toMatchObject({
          data: { [deed.name]: { errors: [{ __typename: 'MissingRecordError', field: deed.field }] } },
        });
        for (const key of hidden.split(' ')) expect((await does(who, deed, key)).text).toBe(missing.text);
      }
      expect(await markOf()).toBe(before);
    },
  );

  it.each(deeds)(
    'when $name is asked of who may not do it at all, then it is refused for any row alike',
    async (deed) => {
      const before = await markOf();
      const existing = { Client: 'cA', Aftercare: '1', Operation: 'O2', ImportRecord: '1' }[
        deed.type
      ] as string;
      for (const who of deed.refused) {
        const answer = await does(who, deed, existing);
        expect(answer.body.data ?? null).toBeNull();
        expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toEqual([
          who === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
        ]);
        expect((await does(who, deed, 'none')).text).toBe(answer.text);
      }
      expect(await markOf()).toBe(before);
    },
  );

  it.each(everybody)('when %s asks for an import by its id, then stewards alone get it', async (who) => {
    const asked = async (key: string) =>
      (await province.ask(who, `{ node(id: "${idOf('ImportRecord', key)}") { id } }`)).text;
    expect((await asked('1')) === (await asked('404'))).toBe(who !== 'STEWARD' && who !== 'ADMIN');
  });
});
