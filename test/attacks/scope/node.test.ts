import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everybody, idOf, keyOf, openProvince, type Province, type Who } from './offices.js';
import { all, type RowType, seen } from './seen.js';

const types = Object.keys(all) as RowType[];

/** Asks for rows by their ids, and tells the keys of those that come. */
async function known({ ask }: Province, who: Who, type: RowType): Promise<string> {
  const ids = all[type].split(' ').map((key, n) => `n${n}: node(id: "${idOf(type, key)}") { __typename id }`);
  const { body } = await ask(who, `{ ${ids.join(' ')} }`);
  expect(body.errors).toBeUndefined();
  const rows = Object.values(body.data ?? {}).filter((row) => row !== null) as Row[];
  expect(rows.every((row) => row.__typename === type)).toBe(true);
  return rows.map(({ id }) => keyOf(id)).join(' ');
}

interface Row {
  __typename: string;
  id: string;
}

/** What one would like to know of a row of somebody else. */
const insides: Record<RowType, string> = {
  Operation: 'title published cases { totalCount nodes { code } } seizures { totalCount }',
  Officer: 'name rank agency { code }',
  Case: 'code agency { code } suspects { totalCount } seizures { totalCount }',
  Suspect: 'pseudonym case { code } tatAssessments { totalCount }',
  Seizure: 'quantity agency { code } case { code } operation { code }',
  TatAssessment: 'requested suspects { totalCount } client { pseudonym }',
  Client: 'pseudonym birthYear episodes { totalCount } aftercare { totalCount } followUps { totalCount }',
  Episode: 'admitted client { pseudonym } facility { code }',
  Score: 'value client { pseudonym }',
  Aftercare: 'mentor client { pseudonym }',
  FollowUp: 'status client { pseudonym }',
};

describe('given every row of the province, by its id', () => {
  let province: Province;
  beforeAll(async () => {
    province = await openProvince();
  });
  afterAll(() => province.close());

  it.each(everybody)(
    'when %s asks node for each, then own rows come and null for the others',
    async (who) => {
      for (const type of types) {
        expect([type, await known(province, who, type)]).toEqual([type, seen[who][type]]);
      }
    },
  );

  it.each(everybody)(
    'when %s asks what a row holds that is hidden or is none, then the answers are the same to the byte',
    async (who) => {
      for (const type of types) {
        const own = seen[who][type].split(' ');
        const hidden = all[type].split(' ').filter((key) => !own.includes(key));
        const query = `query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${insides[type]} } } }`;
        const none = await province.ask(who, query, { id: idOf(type, type === 'Client' ? 'cX' : '404') });
        expect([none.status, none.body.data, none.body.errors]).toEqual([200, { node: null }, undefined]);
        const answers = await Promise.all(
          hidden.map((key) => province.ask(who, query, { id: idOf(type, key) })),
        );
        for (const answer of answers) expect(answer.text).toBe(none.text);
      }
    },
  );

  it.each([
    'Case:',
    'Case:KA1 ',
    'case:KA1',
    'Case:ka1',
    'Suspect:01',
    'Suspect: 1',
    'Suspect:1e0',
    'Suspect:+1',
    'Suspect:1.0',
  ])('when the id of a row is written otherwise (%s), then it is no row, even for ADMIN', async (text) => {
    const id = Buffer.from(text).toString('base64url');
    const { body } = await province.ask('ADMIN', 'query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(body.data?.node ?? null).toBeNull();
  });
});
