import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualRate } from '../../../server/config.js';
import type { Database } from '../../../server/database/open.js';
import { longestBatch } from '../../../server/http/documents/trusted-ask.js';
import { strangersLimits, viewersLimits } from '../../../server/http/limits/document-limits.js';
import { trustedLimits } from '../../../server/http/trusted/trusted-cost.js';
import { largestAnswer } from '../../../server/http/worker/tasks.js';
import { projectRoot } from '../../../server/project-root.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';

const nestedPages = (rows: number) =>
  `{ agencies(first: ${rows}) { nodes { operations(first: ${rows}) { code region { name } } } } }`;

describe('given a server that tells what documents cost', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let token: string;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    server = await startServer(database);
    ({ token } = await server.token({ role: 'LEADERSHIP' }));
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  async function post(query: string, more: Record<string, unknown> = {}, headers = {}) {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, ...more }),
    });
    return response.json();
  }
  const postSignedIn = (query: string) => post(query, {}, { authorization: `Bearer ${token}` });
  const counted: [what: string, cost: number, query: string, more?: Record<string, unknown>][] = [
    ['one field', 1, '{ __typename }'],
    ['a field of an object', 2, '{ region(code: "15") { code } }'],
    [
      'a page of 3 rows with 2 fields in its edges',
      1 + 3 * (1 + 1 + 2),
      '{ agencies(first: 3) { edges { node { code name } } } }',
    ],
    ['a page whose size nobody said', 1 + 20 * (1 + 1), '{ agencies { nodes { code } } }'],
    ['the last rows', 1 + 7 * (1 + 1), '{ agencies(last: 7) { nodes { code } } }'],
    ['no rows', 1, '{ agencies(first: 0) { totalCount } }'],
    [
      'a page sized by a variable',
      1 + 5 * (1 + 1),
      'query ($n: Int) { agencies(first: $n) { nodes { code } } }',
      { variables: { n: 5 } },
    ],
    [
      'a page sized by the default of a variable',
      1 + 4 * (1 + 1),
      'query ($n: Int = 4) { agencies(first: $n) { nodes { code } } }',
    ],
    ['pages inside pages', 1 + 5 * (1 + (1 + 5 * (1 + 1 + 1))), nestedPages(5)],
    [
      'a table of 12 months and 12 regencies',
      1 + 144 * (1 + 1),
      '{ statistics(measure: OPERATIONS, region: "15", regionLevel: REGENCY, period: { unit: MONTH, from: "2024-01", to: "2024-12" }) { cells { value } } }',
    ],
    [
      'fields that are left out',
      1,
      'query ($all: Boolean!) { __typename agencies(first: 100) @include(if: $all) { totalCount } }',
      { variables: { all: false } },
    ],
    [
      'two fields in a fragment put in twice',
      4,
      '{ ...a ...a } fragment a on Query { __typename b: __typename }',
    ],
    [
      'the operation that is named',
      1,
      'query a { __typename } query b { agencies { totalCount } }',
      { operationName: 'a' },
    ],
  ];
  it.each(counted)('when %s is asked for, then it costs %i', async (_what, requested, query, more) => {
    expect((await post(query, more)).extensions.cost).toEqual({ requested, limit: 20_000 });
  });

  it('when a document costs too much, then its cost, the limit and the way out are told, and nothing is answered', async () => {
    const { data, errors, extensions } = await post(nestedPages(100));
    const requested = 1 + 100 * (1 + 1 + 100 * 3);
    expect(data).toBeUndefined();
    expect(extensions.cost).toEqual({ requested, limit: 20_000 });
    expect(errors).toEqual([
      {
        message: `this costs ${requested}, and at most 20000 is answered (ask for fewer rows with first, fewer periods or fewer lists inside lists)`,
        extensions: {
          code: 'TOO_EXPENSIVE',
          translations: { id: expect.stringMatching(/^ini berbiaya .*, dan paling banyak 20000/) },
        },
      },
    ]);
  });

  it('when somebody signed in asks what strangers may not, then it is answered within wider limits', async () => {
    const { data, extensions } = await postSignedIn(nestedPages(100));
    expect(data.agencies.nodes).toEqual([]);
    expect(extensions.cost.limit).toBe(200_000);
    const deeper = `{ regions(level: COUNTRY) ${'{ parent '.repeat(12)}{ code }${' }'.repeat(12)} }`;
    expect((await post(deeper)).errors[0].extensions.code).toBe('TOO_EXPENSIVE');
    expect((await postSignedIn(deeper)).errors).toBeUndefined();
  });

  it('when somebody signed in was answered, then a stranger with the same document is still refused', async () => {
    expect((await postSignedIn(nestedPages(90))).errors).toBeUndefined();
    expect((await post(nestedPages(90))).errors[0].extensions.code).toBe('TOO_EXPENSIVE');
  });

  it.each([
    ['application/graphql-response+json', 400],
    ['application/json', 200],
  ])('when %s is accepted and the document costs too much, then the status is %i', async (accept, status) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: nestedPages(100) }),
    });
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].extensions).toMatchObject({ code: 'TOO_EXPENSIVE' });
  });

  it('when a page is larger than pages may be, then the sentence about pages is told, not one about cost', async () => {
    const { errors } = await post('{ agencies(first: 1000000) { totalCount } }');
    expect(errors[0].message).toBe('first must be from 0 to 100 (page on with after and before)');
  });

  it('when the explorer asks for the schema, then it is answered', async () => {
    const { data, extensions } = await post(
      getIntrospectionQuery({
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        oneOf: true,
        schemaDescription: true,
        specifiedByUrl: true,
      }),
    );
    expect(data.__schema.queryType.name).toBe('Query');
    expect(extensions.cost.requested).toBeLessThan(5_000);
  });

  it('when the documentation is read, then it names the limits that hold', () => {
    const text = readFileSync(join(projectRoot, 'docs', 'api.md'), 'utf8');
    const [, , ...rows] = /\| at most \|(?:.+\n)+/.exec(text)?.[0].trim().split('\n') ?? [];
    const told = rows.map((row) => [...row.replaceAll(',', '').matchAll(/\d+/g)].map(Number));
    const s = strangersLimits;
    const v = viewersLimits;
    expect(told).toEqual([
      [s.tokens, v.tokens],
      [s.selections, v.selections],
      [s.depth, v.depth],
      [s.aliases, s.directives, v.aliases, v.directives],
      [s.fragments, s.spreads, v.fragments, v.spreads],
      [s.values, s.valueDepth, v.values, v.valueDepth],
      [s.cost, v.cost],
      [usualRate, 2 * usualRate],
    ]);
  });

  it('when the documentation is read, then it names the limits of trusted documents', () => {
    const text = readFileSync(join(projectRoot, 'docs', 'api.md'), 'utf8');
    const [, rows = ''] = /\| `GET \/q`, .*\n.*\n((?:\|.+\n)+)/.exec(text) ?? [];
    const { questions, values, valueDepth, cost } = trustedLimits;
    expect([...rows.replaceAll(',', '').matchAll(/\d+/g)].map(Number)).toEqual([
      ...[longestBatch, questions, values, valueDepth, cost],
      largestAnswer / 1024 / 1024,
    ]);
  });

  it('when the examples of the documentation are asked, then they stay within the limits', async () => {
    const text = readFileSync(join(projectRoot, 'docs', 'api.md'), 'utf8');
    const examples = [...text.matchAll(/```graphql\n(.+?)```/gs)].map(([, example]) => example as string);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const { requested, limit } = (await post(example)).extensions.cost;
      expect(requested).toBeLessThan(limit);
    }
  });

  it('when the documents of the widgets are sent as anybody would, then they stay within the limits', async () => {
    const years = { unit: 'YEAR', from: '2021', to: '2025' };
    const usual = {
      locale: 'ID',
      region: '15',
      measure: 'CASES',
      level: 'REGENCY',
      period: years,
      cohort: years,
    };
    const file = join(projectRoot, 'dist', 'widgets', 'persisted-documents.json');
    for (const document of Object.values<string>(JSON.parse(readFileSync(file, 'utf8')))) {
      const variables = { ...usual, id: 'CASE_RATE', by: / \$by: \[/.test(document) ? ['ROLE'] : 'MENTOR' };
      const { errors, extensions } = await post(document, { variables });
      expect(extensions?.cost.requested, JSON.stringify(errors)).toBeLessThan(extensions.cost.limit);
    }
  });

  it('when a document makes a hundred mistakes, then ten are told', async () => {
    const { errors } = await post(`{ ${Array.from({ length: 100 }, (_, at) => `wrong${at}`).join(' ')} }`);
    expect(errors).toHaveLength(11);
    expect(errors[10].message).toMatch(/^Too many validation errors/);
  });
});
