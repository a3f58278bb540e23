import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { careEdges } from './care.edges.js';
import { everybody, idOf, keysOf, openProvince, type Province, type Who } from './offices.js';
import { policeEdges } from './police.edges.js';
import { publicEdges } from './public.edges.js';
import { all, type RowType, seen } from './seen.js';

const edges = { ...policeEdges, ...careEdges, ...publicEdges };
const places: Record<string, string> = {
  Region: '15 15.01 15.02',
  Agency: 'PD PA SA PB SB NP NA NB',
  Facility: 'FP FA FB',
};
const plain = ['client', 'case', 'operation', 'operations', 'officeHolders', 'partnerAgencies'];
const parents = (type: string) => places[type] ?? all[type as RowType];
const visible = (type: string, who: Who) => places[type] ?? seen[who][type as RowType];

type Row = { id: string };
type Behind = null | Row | Row[] | { nodes: Row[]; edges: { node: Row }[]; totalCount: number };

describe('given every field that leads from a row to others', () => {
  let province: Province;
  beforeAll(async () => {
    province = await openProvince();
  });
  afterAll(() => province.close());

  async function behind(who: Who, edge: string, args = '') {
    const [type, field] = edge.split('.') as [string, string];
    const of = plain.includes(field) ? '{ id }' : `${args} { nodes { id } edges { node { id } } totalCount }`;
    const rows = parents(type)
      .split(' ')
      .map((key, n) => `n${n}: node(id: "${idOf(type, key)}") { ... on ${type} { behind: ${field} ${of} } }`);
    const { body } = await province.ask(who, `{ ${rows.join(' ')} }`);
    return {
      errors: body.errors ?? [],
      found: Object.values(body.data ?? {}) as (null | { behind: Behind })[],
    };
  }

  const rowsIn = (value: Behind): Row[] =>
    value === null ? [] : 'nodes' in value ? value.nodes : [value].flat();

  /** As the expectations write it: `PARENT: KEYS | PARENT: KEYS`. */
  const written = (type: string, keys: (value: Behind) => string, found: (null | { behind: Behind })[]) =>
    parents(type)
      .split(' ')
      .map((parent, n) => [parent, keys(found[n]?.behind ?? null)])
      .filter(([, behind]) => behind)
      .map((pair) => pair.join(': '))
      .join(' | ');

  describe.each(Object.entries(edges))('%s', (edge, expected) => {
    const [type, field] = edge.split('.') as [string, string];
    const allowed = everybody.filter((who) => expected[who] !== undefined);
    const refused = everybody.filter((who) => expected[who] === undefined && visible(type, who) !== '');

    it.each(allowed)('when %s reads it, then only own rows stand behind it', async (who) => {
      const { errors, found } = await behind(who, edge);
      expect(errors).toEqual([]);
      expect(written(type, (value) => keysOf(rowsIn(value)), found)).toBe(expected[who]);
      const shown = parents(type)
        .split(' ')
        .filter((_, n) => found[n] !== null);
      expect(shown.join(' ')).toBe(visible(type, who));
    });

    it.each(plain.includes(field) ? [] : allowed)(
      'when %s reads a page of it, then no hidden row takes a place or is counted',
      async (who) => {
        for (const [size, at] of [
          ['first', 0],
          ['last', -1],
        ] as const) {
          const { found } = await behind(who, edge, `(${size}: 1)`);
          const ends = (expected[who] ?? '').replace(/: ([^|]+?)(?= \||$)/g, (_, keys: string) => {
            return `: ${keys.split(' ').at(at)} of ${keys.split(' ').length}`;
          });
          const told = (value: Behind) =>
            value && 'nodes' in value && value.totalCount > 0
              ? `${keysOf(value.edges.map(({ node }) => node))} of ${value.totalCount}`
              : '';
          expect(written(type, told, found)).toBe(ends);
        }
      },
    );

    it.each(refused)('when %s reads it, then it is refused', async (who) => {
      const { errors, found } = await behind(who, edge);
      const codes = new Set(errors.map(({ extensions }) => extensions.code));
      expect([...codes]).toEqual([who === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
      expect(errors).toHaveLength(visible(type, who).split(' ').length);
      expect(written(type, (value) => keysOf(rowsIn(value)), found)).toBe('');
    });
  });
});
