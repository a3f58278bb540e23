import { getNamedType, graphql, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createReferenceLoaders } from '../../../server/reference/reference.loaders.js';
import { buildSinergiSchema } from '../../../server/schema.js';
import { createTestDatabase } from '../../support/database.js';
import { countStatements } from '../../support/statements.js';
import { fillReference } from './fixture.js';

const schema = buildSinergiSchema();
let database: Database;

beforeAll(async () => {
  database = await createTestDatabase('empty');
  await fillReference(database);
});
afterAll(() => database.close());

function ask(source: string) {
  const contextValue = { reference: createReferenceLoaders(database.public, 'none') };
  return graphql({ schema, source, contextValue });
}

/** Every chain of `depth` edges from a type to other nodes. */
function chainsFrom(name: string, depth: number): string[] {
  const type = schema.getType(name);
  if (depth === 0 || !isObjectType(type)) return ['id'];
  return Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (!isObjectType(target) || !target.getInterfaces().some(isInterfaceType)) return [];
    return chainsFrom(target.name, depth - 1).map((rest) => `${field.name} { ${rest} }`);
  });
}

describe('given fifty agencies', () => {
  test('when any edges are nested three deep, then each level costs at most one statement', async () => {
    const chains = chainsFrom('Agency', 3);
    expect(chains.length).toBeGreaterThan(50);
    for (const chain of chains) {
      const count = await countStatements(database, async () => {
        const { errors } = await ask(`{ agencies(first: 50) { nodes { ${chain} } } }`);
        expect(errors, chain).toBeUndefined();
      });
      expect(count, chain).toBeLessThanOrEqual(4);
    }
  });

  const lists = [
    ['agencies', '', 51],
    ['agencies', 'orderBy: NAME', 51],
    ['operations', '', 25],
    ['operations', 'orderBy: STARTED_ASC', 25],
    ['officers', '', 25],
    ['facilities', '', 50],
  ] as const;
  test.each(lists)(
    'when %s(%s) is walked both ways, then every row comes once, in order',
    async (list, order, total) => {
      for (const size of [1, 7, 25, 100]) {
        const forward = await walk(list, order, size, 'forward', total);
        expect(new Set(forward).size).toBe(total);
        expect(forward).toHaveLength(total);
        expect(await walk(list, order, size, 'backward', total)).toEqual(forward);
      }
    },
  );

  test.each([
    'agencies(first: 101)',
    'agencies(first: -1)',
    'agencies(last: 101)',
    'agencies(after: "garbage")',
    `officers(after: "${Buffer.from('["x"]').toString('base64url')}")`,
    `officers(after: "${Buffer.from('["9999999999"]').toString('base64url')}")`,
    `operations(after: "${Buffer.from('["x","y"]').toString('base64url')}")`,
    `agencies(after: "${Buffer.from('["\\u0000"]').toString('base64url')}")`,
    'agencies(filter: { region: "99.99" })',
    'operations(filter: { agency: "nobody" })',
  ])('when %s is asked, then the answer is BAD_USER_INPUT', async (field) => {
    const { errors } = await ask(`{ ${field} { nodes { id } } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('when operations are listed, then the latest comes first, and codes decide within a day', async () => {
    const { data } = await ask('{ operations(first: 100) { nodes { code started } } }');
    const { nodes } = (data as Record<string, { nodes: { code: string; started: string }[] }>).operations ?? {
      nodes: [],
    };
    const keys = nodes.map(({ code, started }) => [-Date.parse(started), code] as const);
    expect(keys).toHaveLength(25);
    expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)));
  });

  test.each(['Agency:A10', 'Region:15.10', 'Facility:F10', 'Operation:O10'])(
    'when node is asked for %s, then it comes with its own id',
    async (key) => {
      const id = Buffer.from(key).toString('base64url');
      expect((await ask(`{ node(id: "${id}") { id } }`)).data).toEqual({ node: { id } });
    },
  );

  test.each(['Operation:O11', 'Officer:9999999999', 'Observation:9999999999', 'Observation:x', 'Nothing:1'])(
    'when node is asked for %s, which is hidden or nowhere, then node is null',
    async (key) => {
      const answer = await ask(`{ node(id: "${Buffer.from(key).toString('base64url')}") { id } }`);
      expect(answer).toEqual({ data: { node: null } });
    },
  );

  test('when a region is unknown, then region is null', async () => {
    expect((await ask('{ region(code: "99.99") { id } }')).data).toEqual({ region: null });
  });

  test('when everything is listed, then nothing of hidden officers and operations shows', async () => {
    const answer =
      await ask(`{ officers(first: 100) { nodes { name } } operations(first: 100) { nodes { code title } }
      agencies(first: 100) { nodes { officeHolders { name } operations { code title } } } }`);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toContain('Pejabat');
    expect(JSON.stringify(answer.data)).not.toContain('Rahasia');
    expect(JSON.stringify(answer.data)).not.toContain('"O11"');
  });
});

type Page = { nodes: { id: string }[]; pageInfo: Record<string, string | boolean>; totalCount: number };

async function walk(list: string, order: string, size: number, way: 'forward' | 'backward', total: number) {
  const ids: string[] = [];
  for (let cursor = ''; ; ) {
    const page =
      way === 'forward'
        ? `first: ${size} ${cursor && `after: "${cursor}"`}`
        : `last: ${size} ${cursor && `before: "${cursor}"`}`;
    const { data, errors } = await ask(`{ ${list}(${order} ${page}) { nodes { id } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
    expect(errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = (data as Record<string, Page>)[list] as Page;
    expect(totalCount).toBe(total);
    const found = nodes.map(({ id }) => id);
    if (way === 'forward') ids.push(...found);
    else ids.unshift(...found);
    if (!pageInfo[way === 'forward' ? 'hasNextPage' : 'hasPreviousPage']) return ids;
    cursor = String(pageInfo[way === 'forward' ? 'endCursor' : 'startCursor']);
  }
}
