import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bracketed, ordered } from './lists.js';
import { idOf, keysOf, openProvince, type Province, type Who } from './offices.js';

/** A place in a list: that of a hidden row, and one of no row with the same own rows on either side. */
interface Place {
  who: Who;
  /** A list of the schema, or a field of a parent. */
  list: string;
  of?: readonly [type: string, key: string];
  order: string;
  hidden: readonly string[];
  none: readonly string[];
  /** Own rows before and behind the place. */
  before: string;
  after: string;
}

const place = (
  who: Who,
  list: string,
  [order, hidden, none]: readonly [string, string, string],
  [before, after]: readonly [string, string],
  of?: Place['of'],
): Place => ({ who, list, of, order, hidden: hidden.split(' '), none: none.split(' '), before, after });

const places: readonly Place[] = [
  place('PUBLIC', 'operations', ['CODE', 'O5', 'O5x'], ['O1', 'O7']),
  place('STEWARD', 'operations', ['CODE', 'O2', 'O2x'], ['O1', 'O5 O6 O7 O9']),
  place('POLRES_A', 'operations', ['CODE', 'O5', 'O5x'], ['O1 O2 O4', 'O6 O7']),
  place('POLRES_A', 'operations', ['STARTED_DESC', '2024-01-05 O5', '2024-01-05 O'], ['O7 O6', 'O4 O2 O1']),
  place('POLRES_A', 'officers', ['', '7', '8'], ['1 3 4 5 6', '9']),
  place('POLRES_A', 'cases', ['EARLIEST', '2024-02-20 KB2', '2024-02-20 K'], ['KA1 KA2', 'KA3']),
  place('POLRES_A', 'cases', ['LATEST', '2024-02-20 KB2', '2024-02-21 K'], ['KA3', 'KA2 KA1']),
  place('POLRES_A', 'cases', ['LATEST', '2024-03-20 KB3', '9999-12-31 K'], ['', 'KA3 KA2 KA1']),
  place('POLRES_A', 'suspects', ['EARLIEST', '2024-01-20 3', '2024-01-20 404'], ['1', '2 6']),
  place('POLRES_B', 'suspects', ['LATEST', '2024-02-10 2', '2024-02-10 404'], ['5 4', '3']),
  place('POLRES_A', 'tatAssessments', ['EARLIEST', '2024-05-03 3', '2024-05-03 404'], ['1 2', '4']),
  place('BNNK_A', 'tatAssessments', ['LATEST', '2024-05-06 6', '2024-05-06 404'], ['7', '4 3']),
  place('BNNK_A', 'clients', ['EARLIEST', '2024-01-02 cB', '2024-01-02 cX'], ['', 'cAB cA']),
  place('BNNK_A', 'clients', ['LATEST', '2024-06-04 cAB', '2024-06-04 cX'], ['', 'cA cAB']),
  place('BNNK_A', 'clients', ['', 'cB', 'cX'], ['cA cAB', '']),
  place('BNNK_B', 'clients', ['', 'cP', 'cPx'], ['cAB cB', 'cR']),
  place('MENTOR_1', 'clients', ['', 'cB', 'cBx'], ['cA', 'cN']),
  place('BNNK_A', 'episodes', ['EARLIEST', '2024-01-05 5', '2024-01-05 404'], ['3', '1']),
  place('BNNK_B', 'followUps', ['EARLIEST', '2024-04-04 4', '2024-04-05 404'], ['2 3', '6']),
  place('MENTOR_1', 'followUps', ['LATEST', '2024-04-03 3', '2024-04-03 404'], ['5', '1']),
  place('POLRES_A', 'cases', ['', '2024-02-20 KB2', '2024-02-20 K'], ['KA3', 'KA1'], ['Region', '15.01']),
  place('POLRES_A', 'cases', ['', '2024-03-20 KB3', '2024-03-20 K'], ['', 'KA1'], ['Operation', 'O1']),
  place('POLRES_A', 'cases', ['', '2024-03-20 KB3', '2024-03-20 K'], ['', ''], ['Agency', 'PB']),
  place('POLRES_A', 'officers', ['', '2024-01-06 7', '2024-01-06 404'], ['6', ''], ['Agency', 'PB']),
  place('POLRES_A', 'seizures', ['', '2024-01-11 4', '2024-01-11 404'], ['', '1'], ['Case', 'KA1']),
  place('POLRES_A', 'suspects', ['', '2024-01-20 3', '2024-01-20 404'], ['2', ''], ['TatAssessment', '4']),
  place('BNNK_A', 'episodes', ['', '2024-06-04 4', '2024-06-04 404'], ['', '3'], ['Client', 'cAB']),
];

const cursorOf = (keyset: readonly string[]) => Buffer.from(JSON.stringify(keyset)).toString('base64url');
const countOf = (keys: string) => (keys === '' ? 0 : keys.split(' ').length);

interface Page {
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
}

describe('given cursors that were forged to point at a hidden row or at none', () => {
  let province: Province;
  beforeAll(async () => {
    province = await openProvince();
  });
  afterAll(() => province.close());

  async function pageAt({ who, list, of, order }: Place, slice: string) {
    const field = `list: ${list}${bracketed(ordered(order), slice)} {
      nodes { id } totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const query = of ? `{ node(id: "${idOf(...of)}") { ... on ${of[0]} { ${field} } } }` : `{ ${field} }`;
    const { body, text } = await province.ask(who, query);
    expect(body.errors).toBeUndefined();
    const page = ((of ? body.data?.node : body.data) as { list?: Page } | undefined)?.list as Page;
    return { keys: keysOf(page.nodes), page, text };
  }

  it.each(places)('when $who pages $list ($order) at $hidden, then own rows follow', async (at) => {
    const cursor = cursorOf(at.hidden);
    const whole = await pageAt(at, 'first: 100');
    const after = await pageAt(at, `after: "${cursor}", first: 100`);
    const before = await pageAt(at, `before: "${cursor}", last: 100`);
    expect([before.keys, after.keys]).toEqual([at.before, at.after]);
    expect([before.page.totalCount, after.page.totalCount]).toEqual([
      whole.page.totalCount,
      whole.page.totalCount,
    ]);
    const next = await pageAt(at, `after: "${cursor}", first: 1`);
    const last = await pageAt(at, `before: "${cursor}", last: 1`);
    expect(next.keys).toBe(at.after.split(' ')[0]);
    expect(last.keys).toBe(at.before.split(' ').at(-1));
    expect(next.page.pageInfo.hasNextPage).toBe(countOf(at.after) > 1);
    expect(last.page.pageInfo.hasPreviousPage).toBe(countOf(at.before) > 1);
  });

  it.each(places)(
    'when $who pages $list ($order) at $hidden or $none, then the answers are the same to the byte',
    async (at) => {
      for (const slice of ['first: 1, after', 'last: 1, before', 'first: 100, after', 'last: 100, before']) {
        const [hidden, none] = await Promise.all(
          [at.hidden, at.none].map(
            async (keyset) => (await pageAt(at, `${slice}: "${cursorOf(keyset)}"`)).text,
          ),
        );
        expect(hidden).toBe(none);
      }
    },
  );

  it('when a cursor holds too much, too little or what is no value, then it is refused with no row', async () => {
    const forged = [
      ['2024-02-20'],
      ['2024-02-20', 'KB2', 'KB2'],
      ["2024-02-20' OR true --", 'KB2'],
      ['2024-02-31x', 'KB2'],
      ['infinity', ''],
    ];
    for (const keyset of forged) {
      const query = `{ cases(after: "${cursorOf(keyset)}") { totalCount nodes { code } } }`;
      const { body } = await province.ask('POLRES_A', query);
      expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(JSON.stringify(body)).not.toMatch(/K[ABDN]\d/);
    }
  });
});
