import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bracketed, inOrder, lists, ordered, type RowList } from './lists.js';
import { type Answer, everybody, keyOf, keysOf, openProvince, type Province, type Who } from './offices.js';

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const pageOf = ({ body }: Answer): Page => (body.data as { list: Page }).list;
const whole = 'nodes { id } edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage }';
const step = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const asked = everybody.flatMap((who) => Object.keys(lists).map((name) => [who, name] as const));
const allowed = asked.filter(([who, name]) => who !== 'PUBLIC' && !lists[name]?.refused.includes(who));
const open = ['operations', 'officers'].map((name) => ['PUBLIC', name] as const);
const closed = asked.filter(
  ([who, name]) => ![...allowed, ...open].some(([w, n]) => w === who && n === name),
);

describe('given the lists of the province', () => {
  let province: Province;
  beforeAll(async () => {
    province = await openProvince();
  });
  afterAll(() => province.close());

  /** Walks a list a row at a time, and tells the keys in the order in which they came. */
  async function walk(who: Who, name: string, order: string, direction: 'first' | 'last'): Promise<string> {
    const [other, end, more] =
      direction === 'first'
        ? (['after', 'endCursor', 'hasNextPage'] as const)
        : (['before', 'startCursor', 'hasPreviousPage'] as const);
    const keys: string[] = [];
    for (let cursor = ''; ; ) {
      const args = bracketed(ordered(order), `${direction}: 1`, cursor && `${other}: "${cursor}"`);
      const { nodes, pageInfo } = pageOf(await province.ask(who, `{ list: ${name}${args} { ${step} } }`));
      keys.push(...nodes.map(({ id }) => keyOf(id)));
      if (!pageInfo[more]) return keys.join(' ');
      cursor = pageInfo[end];
    }
  }

  it.each([...allowed, ...open])(
    'when %s asks for all %s, then own rows come, in every order, and are counted',
    async (who, name) => {
      const list = lists[name] as RowList;
      for (const order of Object.keys(list.orders)) {
        const args = bracketed(ordered(order), 'first: 100');
        const page = pageOf(await province.ask(who, `{ list: ${name}${args} { ${whole} } }`));
        const expected = inOrder(list, order, who);
        expect(keysOf(page.nodes)).toBe(expected);
        expect(keysOf(page.edges.map(({ node }) => node))).toBe(expected);
        expect(page.totalCount).toBe(expected === '' ? 0 : expected.split(' ').length);
        expect(page.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false });
      }
    },
  );

  it.each([...allowed, ...open])(
    'when %s walks %s a row at a time, then it ends where the own rows end, from either side',
    async (who, name) => {
      const list = lists[name] as RowList;
      for (const order of Object.keys(list.orders)) {
        const expected = inOrder(list, order, who);
        expect(await walk(who, name, order, 'first')).toBe(expected);
        expect(await walk(who, name, order, 'last')).toBe(expected.split(' ').reverse().join(' '));
      }
    },
  );

  it.each(closed)('when %s asks for %s, then it is refused with nothing of it', async (who, name) => {
    const asking = (rest: string) =>
      province.ask(who, `{ list: ${name}${rest} { totalCount nodes { id } } }`);
    const { body, text } = await asking('');
    expect(body.data ?? null).toBeNull();
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([
      who === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    ]);
    const filters = ['(filter: { agency: "PA" })', '(filter: { agency: "X" })', '(after: "x")'];
    for (const rest of filters) expect((await asking(rest)).text).toBe(text);
  });
});
