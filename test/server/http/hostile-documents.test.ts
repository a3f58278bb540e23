import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';

const nested = (field: string, times: number, inner: string) =>
  `${`${field} { `.repeat(times)}${inner}${' }'.repeat(times)}`;
const many = (times: number, text: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => text(at)).join(' ');

const hostile: [what: string, query: string, code: string][] = [
  ['hundreds of aliases', `{ ${many(60, (at) => `a${at}: __typename`)} }`, 'TOO_EXPENSIVE'],
  [
    'aliases in fragments',
    `{ ${many(10, () => '...f')} } fragment f on Query { ${many(31, (at) => `a${at}: __typename`)} }`,
    'TOO_EXPENSIVE',
  ],
  ['the same field without end', `{ ${'__typename '.repeat(500)} }`, 'TOO_EXPENSIVE'],
  ['deep nesting', `{ regions { ${nested('parent', 20, 'code')} } }`, 'TOO_EXPENSIVE'],
  [
    'deep nesting through fragments',
    `{ regions { ...a } } fragment a on Region { ${nested('parent', 8, '...b')} } fragment b on Region { ${nested('children', 8, 'code')} }`,
    'TOO_EXPENSIVE',
  ],
  ['a flood of directives', `{ __typename ${'@skip(if: false) '.repeat(60)} }`, 'TOO_EXPENSIVE'],
  ['a flood of unknown directives', `{ __typename ${'@a '.repeat(60)} }`, 'BAD_USER_INPUT'],
  [
    'fragments that call each other',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    'BAD_USER_INPUT',
  ],
  [
    'a bomb of fragments',
    `{ regions { ...a } } ${many(8, (at) => `fragment ${'abcdefghi'[at]} on Region { ${`...${'abcdefghi'[at + 1]} `.repeat(6)} }`)} fragment i on Region { code }`,
    'TOO_EXPENSIVE',
  ],
  [
    'a loop of introspection',
    `{ __schema { types { ${nested('fields { type', 8, 'name').replaceAll(' }', ' } }')} } } }`,
    'BAD_USER_INPUT',
  ],
  ['a list that is too long', '{ agencies(first: 100000) { totalCount } }', 'BAD_USER_INPUT'],
  ['a list of negative length', '{ agencies(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
  [
    'too many periods',
    '{ statistics(measure: CASES, region: "15", period: { unit: MONTH, from: "0001-01", to: "9999-12" }) { unit } }',
    'BAD_USER_INPUT',
  ],
  ['a field that resembles another', '{ regons { code } }', 'BAD_USER_INPUT'],
  ['a forged id', '{ node(id: "Q2xpZW50OjE=") { id } }', 'NULL'],
  ['a mutation', 'mutation { deleteEverything }', 'BAD_USER_INPUT'],
];

describe('given a server on the open net', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    server = await startServer(database);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const post = async (body: string, type = 'application/json') => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    return { status: response.status, text: await response.text() };
  };
  const honest = async () =>
    JSON.parse((await post(JSON.stringify({ query: '{ regions { code } }' }))).text).data;

  it.each(hostile)(
    'when %s comes, then it is refused, nothing leaks and the next honest question is answered',
    async (_what, query, code) => {
      const { text } = await post(JSON.stringify({ query }));
      const { data, errors } = JSON.parse(text);
      if (code === 'NULL') expect([data.node, errors]).toEqual([null, undefined]);
      else {
        expect(data ?? null).toBeNull();
        expect(errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toContain(
          code,
        );
      }
      expect(text).not.toMatch(
        /did you mean|node_modules|prisma|SELECT .* FROM|deleteEverything.*deleteEverything/i,
      );
      expect(await honest()).toEqual({ regions: [] });
    },
  );

  it.each([
    [
      'a batch of questions',
      JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
      'application/json',
    ],
    ['no JSON', '{"query": "{ __typename }"', 'application/json'],
    ['a form', 'query={ __typename }', 'application/x-www-form-urlencoded'],
    ['plain text', JSON.stringify({ query: '{ __typename }' }), 'text/plain'],
    [
      'a hundred kilobytes',
      JSON.stringify({ query: '{ __typename }', variables: { x: 'y'.repeat(120_000) } }),
      'application/json',
    ],
  ])('when %s comes instead of a question, then it is refused', async (_what, body, type) => {
    const { status, text } = await post(body, type);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/node_modules|at \w+ \(/);
    expect(await honest()).toEqual({ regions: [] });
  });

  it('when a mutation comes by GET, then it is refused', async () => {
    const response = await fetch(`${server.address}/graphql?query=${encodeURIComponent('mutation { x }')}`);
    expect((await response.json()).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
