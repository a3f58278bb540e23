import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { projectRoot } from '../../../server/project-root.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';

const documents: Record<string, string> = JSON.parse(
  readFileSync(join(projectRoot, 'dist', 'widgets', 'persisted-documents.json'), 'utf8'),
);
const hashOf = (name: string) =>
  Object.keys(documents).find((hash) => documents[hash]?.includes(`query ${name}`)) as string;
const operations = {
  locale: 'ID',
  period: { from: '2024', to: '2025', unit: 'YEAR' },
  region: '15',
};

describe('given a server over the demonstration province', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    server = await startServer(database);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.address}${path}`, { headers });
  const post = async (query: string, variables = {}) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { response, body: await response.json() };
  };
  const q = (...groups: unknown[]) => `/q?d=${encodeURIComponent(JSON.stringify(groups))}`;

  it('when the published years are asked for, then the numbers are those of the police', async () => {
    const { body, response } = await post(
      '{ statistics(measure: CASES, region: "15", period: { unit: YEAR, from: "2024", to: "2025" }) { synthetic cells { period value exactness } } }',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(body.data.statistics).toEqual({
      synthetic: true,
      cells: [
        { period: '2024', value: 817, exactness: 'EXACT' },
        { period: '2025', value: 931, exactness: 'EXACT' },
      ],
    });
  });

  it('when all regencies are asked for, then they add up to the province', async () => {
    const { body } = await post(
      '{ statistics(measure: CASES, region: "15", regionLevel: REGENCY, period: { unit: YEAR, from: "2025", to: "2025" }) { cells { region { code } value } } }',
    );
    const { cells } = body.data.statistics;
    expect(cells).toHaveLength(11);
    expect(cells.reduce((sum: number, cell: { value: number }) => sum + cell.value, 0)).toBe(931);
  });

  it('when a period is not closed, then the cell says so instead of zero', async () => {
    const { body } = await post(
      '{ statistics(measure: CASES, region: "15", period: { unit: YEAR, from: "2026", to: "2026" }) { cells { value reason } } }',
    );
    expect(body.data.statistics.cells).toEqual([{ value: null, reason: 'NOT_CLOSED' }]);
  });

  const refused: [string, string, string, RegExp][] = [
    [
      'an unknown region',
      '{ statistics(measure: CASES, region: "15.99", period: { unit: YEAR, from: "2024", to: "2024" }) { unit } }',
      'BAD_USER_INPUT',
      /^unknown region: 15.99 \(see regions\(parent: "15"\)\)$/,
    ],
    [
      'a region that is no code',
      '{ statistics(measure: CASES, region: "<b>\'; DROP", period: { unit: YEAR, from: "2024", to: "2024" }) { unit } }',
      'BAD_USER_INPUT',
      /^unknown region \(see/,
    ],
    [
      'a negative first',
      '{ agencies(first: -1) { totalCount } }',
      'BAD_USER_INPUT',
      /first must be from 0 to 100 \(page on with after/,
    ],
    ['too large a page', '{ agencies(first: 101) { totalCount } }', 'BAD_USER_INPUT', /from 0 to 100/],
    [
      'a period of another unit',
      '{ statistics(measure: CASES, region: "15", period: { unit: MONTH, from: "2024", to: "2024" }) { unit } }',
      'BAD_USER_INPUT',
      /write it like "2024-03"/,
    ],
    [
      'periods the wrong way round',
      '{ statistics(measure: CASES, region: "15", period: { unit: YEAR, from: "2025", to: "2024" }) { unit } }',
      'BAD_USER_INPUT',
      /exchange them/,
    ],
    [
      'a table that does not exist',
      '{ statistics(measure: CASES, region: "15", by: [SUBSTANCE], period: { unit: YEAR, from: "2024", to: "2024" }) { unit } }',
      'NOT_IN_CATALOGUE',
      /ask by: \[\] or \[AGENCY\]/,
    ],
    [
      'a level without tables',
      '{ statistics(measure: CASES, region: "ID", period: { unit: YEAR, from: "2024", to: "2024" }) { unit } }',
      'NOT_IN_CATALOGUE',
      /PROVINCE or REGENCY/,
    ],
    ['a field that does not exist', '{ suspects { id } }', 'BAD_USER_INPUT', /Cannot query field/],
    ['no GraphQL', '{ regions(', 'BAD_USER_INPUT', /Syntax Error/],
    [
      'a forged cursor',
      '{ agencies(after: "bm9wZQ") { totalCount } }',
      'BAD_USER_INPUT',
      /no cursor of this list/,
    ],
    ['a document without end', `{ ${'a: __typename '.repeat(300)} }`, 'TOO_EXPENSIVE', /./],
  ];
  it.each(refused)(
    'when it is asked with %s, then a sentence and a code say why, without stack or SQL',
    async (_what, query, code, message) => {
      const { body } = await post(query);
      const { nearest, translations, ...extensions } = body.errors[0].extensions;
      expect(extensions).toEqual({ code });
      expect(translations).toEqual({ id: expect.stringMatching(/[a-z]{3} /) });
      expect(translations.id).not.toBe(body.errors[0].message);
      expect(nearest !== undefined).toBe(code === 'NOT_IN_CATALOGUE');
      expect(body.errors[0].message).toMatch(message);
      expect(JSON.stringify(body)).not.toMatch(/node_modules|SELECT |prisma|\bat \w+ \(/i);
    },
  );

  it('when a variable has the wrong type, then its value is not repeated', async () => {
    const { body } = await post('query($first: Int) { agencies(first: $first) { totalCount } }', {
      first: 'secret-1234',
    });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(body)).not.toContain('secret-1234');
  });

  it('when a page of widgets asks, then the answers come in order, may be kept, and are not sent twice', async () => {
    const path = q(
      [hashOf('Operations').slice(0, 12), operations],
      [hashOf('Prevalence').slice(0, 12), { locale: 'EN', region: '15' }],
    );
    const first = await get(path, { origin: 'https://example.go.id' });
    const answers = await first.json();
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('cache-control')).toMatch(
      /^public, max-age=300, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    );
    expect(first.headers.get('set-cookie')).toBeNull();
    expect(answers[0].data.statistics.cells).toHaveLength(2);
    expect(answers[1].data.observations.length).toBeGreaterThan(2);
    const etag = first.headers.get('etag') as string;
    expect(etag).toMatch(/^"/);
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    expect(Buffer.from(await (await get(path)).arrayBuffer()).toString()).toBe(JSON.stringify(answers));
  });

  it('when quotes and exclamation marks change places, as widgets write them, then the answers are the same', async () => {
    const path = q([hashOf('Operations').slice(0, 12), operations]);
    const swapped = decodeURIComponent(path).replaceAll('"', '!');
    expect(await (await get(swapped)).text()).toBe(await (await get(path)).text());
  });

  it('when a trusted document is asked for by the standard form, then it answers alike', async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf('Operations') } });
    const path = `/graphql?extensions=${encodeURIComponent(extensions)}&variables=${encodeURIComponent(JSON.stringify(operations))}`;
    const answer = await get(path);
    expect(answer.headers.get('cache-control')).toMatch(/^public/);
    expect((await answer.json()).data.statistics.cells).toHaveLength(2);
  });

  it('when a batch is garbage or its document unknown, then it is refused and nobody keeps it', async () => {
    for (const [path, status] of [
      ['/q', 400],
      ['/q?d=x', 400],
      [q(), 400],
      [q(['nope', {}]), 404],
      [q(['nope']), 400],
    ] as const) {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect((await answer.json()).errors[0].extensions.code).toBe(
        status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT',
      );
    }
  });

  it('when reference data change, then the next answer is a new one', async () => {
    const path = q([hashOf('Operations').slice(0, 12), operations]);
    const before = (await get(path)).headers.get('etag');
    await database.pool.query("UPDATE reference.region SET name_id = 'Jambi Baru' WHERE code = '15'");
    await database.pool.query('UPDATE reference.reference_version SET version = version + 1');
    const after = await get(path);
    expect(after.headers.get('etag')).not.toBe(before);
    expect(JSON.stringify(await after.json())).toContain('Jambi Baru');
  });

  it('when the release is fetched again by its id, then it is the same', async () => {
    const { body } = await post('{ release { id asOf } }');
    const again = await post('query($id: ID!) { node(id: $id) { id ... on Release { asOf } } }', {
      id: body.data.release.id,
    });
    expect(again.body.data.node).toEqual(body.data.release);
  });

  it('when a page of nothing is asked for, then only the count comes', async () => {
    const { body } = await post('{ agencies(first: 0) { totalCount nodes { code } } }');
    expect(body.data.agencies.nodes).toEqual([]);
    expect(body.data.agencies.totalCount).toBeGreaterThan(40);
  });

  it('when an address bar asks without special headers, then it is answered; a mutation is not', async () => {
    const answer = await get(`/graphql?query=${encodeURIComponent('{ release { synthetic } }')}`);
    expect(await answer.json()).toEqual({
      data: { release: { synthetic: true } },
      extensions: { cost: { requested: 2, limit: 20_000 } },
    });
  });

  it('when the operator looks, then health, readiness, explorer, page and script are there', async () => {
    for (const [path, type] of [
      ['/healthz', 'application/json'],
      ['/readyz', 'application/json'],
      ['/explorer', 'text/html'],
      ['/', 'text/html'],
      ['/widgets/v1/sinergi.js', 'application/javascript'],
      ['/dashboard.css', 'text/css'],
    ]) {
      const answer = await get(path as string);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('content-type')).toContain(type);
    }
    expect(await (await get('/explorer')).text()).not.toMatch(/(src|href)="https?:/);
  });
});

describe('given a server over a database in which nothing is published', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await database.pool.query(
      "INSERT INTO reference.region (code, level, name_id) VALUES ('15', 'PROVINCE', 'Jambi')",
    );
    server = await startServer(database);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });
  const ask = async (query: string) =>
    (await fetch(`${server.address}/graphql?query=${encodeURIComponent(query)}`)).json();

  it('when names are asked for, then they are answered', async () => {
    expect(await ask('{ regions { code } catalogue { tables { coverage { from } } } }')).toMatchObject({
      data: { regions: [{ code: '15' }] },
    });
  });

  it('when numbers are asked for, then a sentence says that nothing is published', async () => {
    for (const query of ['{ release { id } }', '{ observations { id } }']) {
      const { errors } = await ask(query);
      expect(errors[0]).toMatchObject({
        message: expect.stringContaining('nothing is published yet'),
        extensions: { code: 'NOT_FOUND' },
      });
    }
  });
});
