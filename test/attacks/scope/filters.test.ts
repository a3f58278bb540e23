import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { farFilters } from './far-filters.js';
import { bracketed, inOrder, lists, ordered, type RowList } from './lists.js';
import { everybody, keysOf, openProvince, type Province, type Who } from './offices.js';
import { rowFilters } from './row-filters.js';
import { seen } from './seen.js';

describe('given filters that fit rows of several offices', () => {
  let province: Province;
  beforeAll(async () => {
    province = await openProvince();
  });
  afterAll(() => province.close());

  /** The keys that each filter of a list finds, ten filters a request. */
  async function filtered(who: Who, list: string, filters: readonly string[], order = ''): Promise<string[]> {
    const asking = filters.slice(0, 10).map((filter, n) => {
      return `f${n}: ${list}${bracketed(ordered(order), `filter: { ${filter} }`)} { totalCount nodes { id } }`;
    });
    const { body } = await province.ask(who, `{ ${asking.join(' ')} }`);
    expect(body.errors).toBeUndefined();
    const found = Object.values(body.data ?? {}) as { nodes: { id: string }[]; totalCount: number }[];
    for (const { nodes, totalCount } of found) expect(totalCount).toBe(nodes.length);
    const rest = filters.length > 10 ? await filtered(who, list, filters.slice(10), order) : [];
    return [...found.map(({ nodes }) => keysOf(nodes)), ...rest];
  }

  const asked = everybody.flatMap((who) => Object.keys(lists).map((list) => [who, list] as const));
  const closed = (who: Who, list: string) =>
    lists[list]?.refused.includes(who) || (who === 'PUBLIC' && !['operations', 'officers'].includes(list));

  it.each(asked.filter(([who, list]) => !closed(who, list)))(
    'when %s filters %s by what rows hold, then own rows alone are found, in every order',
    async (who, name) => {
      const list = lists[name] as RowList;
      const filters = rowFilters.filter(([list]) => list === name);
      for (const order of Object.keys(list.orders)) {
        const own = inOrder(list, order, who).split(' ');
        const expected = filters.map(([, filter, fits]) => {
          return [filter, own.filter((key) => fits.split(' ').includes(key)).join(' ')];
        });
        const asking = filters.map(([, filter]) => filter);
        const found = await filtered(who, name, asking, order);
        expect(found.map((keys, n) => [asking[n], keys])).toEqual(expected);
      }
    },
  );

  it.each(
    farFilters.flatMap(([list, filter, told]) => Object.entries(told).map((one) => [...one, list, filter])),
  )(
    'when %s finds "%s" among %s by %s, then it judges by own rows alone',
    async (who, expected, list, filter) => {
      const [found] = await filtered(who as Who, list as string, [filter as string]);
      expect(found?.split(' ').sort().join(' ')).toBe(expected);
    },
  );

  it.each(asked.filter(([who, list]) => !closed(who, list)))(
    'when %s filters %s by what no own row has, then the answer is the same to the byte whatever others have',
    async (who, name) => {
      const type = lists[name]?.type ?? 'Case';
      const own = new Set(seen[who][type].split(' '));
      const others = rowFilters.filter(
        ([list, , fits]) => list === name && !fits.split(' ').some((key) => own.has(key)),
      );
      const answers = await Promise.all(
        others.map(async ([list, filter]) => {
          const query = `{ list: ${list}(filter: { ${filter} }) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`;
          return (await province.ask(who, query)).text;
        }),
      );
      expect(new Set(answers).size).toBeLessThanOrEqual(1);
    },
  );
});
