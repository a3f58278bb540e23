import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrustedAsks, shortId, type TrustedAsk } from '../../../server/http/documents/trusted-ask.js';
import { trustedLimits } from '../../../server/http/trusted/trusted-cost.js';
import { projectRoot } from '../../../server/project-root.js';
import { serverOver } from '../../support/given-server.js';
import { startServer } from '../../support/server.js';

const read = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(join(projectRoot, 'dist', 'widgets', name), 'utf8'));
const documents = read('persisted-documents.json');
const textOf = (id: string) => Object.entries(documents).find(([hash]) => hash.startsWith(id))?.[1] ?? '';
const idOf = (name: string) =>
  shortId(Object.keys(documents).find((hash) => documents[hash]?.includes(`query ${name}(`)) ?? '');
/** What the dashboard asks. */
const dashboard = readTrustedAsks(Object.values(read('persisted-batches.json'))[0]);
const groups = (asks: TrustedAsk[]) => asks.map(({ id, variables }) => [id, variables]);

const year = { unit: 'YEAR', from: '2023', to: '2023' };
const statistics = (region: string): TrustedAsk => ({
  id: idOf('Statistics'),
  variables: { locale: 'ID', region, measure: 'ADMITTED', period: year },
});
const regions: TrustedAsk = { id: idOf('Regions'), variables: { locale: 'ID', region: '15' } };

type Body = { data?: Record<string, unknown>; errors?: { message: string; extensions: Extensions }[] };
interface Extensions {
  code: string;
  problem?: string;
  translations: { id: string };
}

describe('given a server over the demonstration province, and viewers whose page asks in one batch', () => {
  const given = serverOver('demo');

  const bearer = async (request: Parameters<typeof given.server.token>[0]) => ({
    authorization: `Bearer ${(await given.server.token(request)).token}`,
  });
  const post = async (path: string, body: unknown, headers: Record<string, string>, at = given.server) => {
    const response = await fetch(at.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const { status } = response;
    return { status, headers: response.headers, body: await response.json() };
  };
  const ask = (asks: TrustedAsk[], headers: Record<string, string>) => post('/q', groups(asks), headers);
  const entries = async () =>
    (
      await given.database.pool.query(
        'SELECT kind, subject, role, agency, purpose, document, records, outcome FROM records.audit_entry ORDER BY seq',
      )
    ).rows;
  const auditOf = async <Found>(work: () => Promise<Found>) => {
    const before = (await entries()).length;
    const found = await work();
    return { found, written: (await entries()).slice(before) };
  };
  const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

  it.each([
    { role: 'LEADERSHIP' },
    { role: 'POLICE_ANALYST', agency: 'POLDA-JAMBI' },
    { role: 'POLICE_ANALYST', agency: 'POLRESTA-JAMBI' },
    { role: 'REHAB_ANALYST', agency: 'BNNP-JAMBI' },
    { role: 'MENTOR', agency: 'BNNP-JAMBI' },
  ] as const)(
    'when %o asks all of the dashboard, then each answer and each line of the audit is that of the question alone',
    async (who) => {
      const headers = { ...(await bearer(who)), 'x-sinergi-purpose': 'rapat' };
      const together = await auditOf(() => ask(dashboard, headers));
      const alone = await auditOf(() =>
        Promise.all(
          dashboard.map(async ({ id, variables }) => {
            const { body } = await post('/graphql', { query: textOf(id), variables }, headers);
            return body;
          }),
        ),
      );
      expect(together.found.status).toBe(200);
      expect(together.found.body).toEqual(alone.found);
      expect(sorted(together.written)).toEqual(sorted(alone.written));
      expect(together.found.headers.get('cache-control')).toBe('no-store');
      expect(together.found.headers.get('etag')).toBeNull();
      const exact = together.found.body.filter((one: Body) => JSON.stringify(one).includes('"EXACT"'));
      if (who.role === 'LEADERSHIP') {
        expect(exact.length).toBeGreaterThan(10);
        expect(together.written.length).toBeGreaterThan(15);
        expect(new Set(together.written.map(({ kind }) => kind))).toEqual(new Set(['FIGURES']));
      }
      if (who.role === 'MENTOR') expect(together.written).toEqual([]);
    },
    60_000,
  );

  it('when leadership has asked, then strangers are answered protected figures to the same questions', async () => {
    const d = encodeURIComponent(JSON.stringify(groups([statistics('15')])));
    const open = async () => (await fetch(`${given.server.address}/q?d=${d}`)).json();
    const [before] = await open();
    const [exact] = (await ask([statistics('15')], await bearer({ role: 'LEADERSHIP' }))).body;
    expect(exact.data.statistics.cells[0].halfWidth).toBeNull();
    expect((await open())[0]).toEqual(before);
    expect(before.data.statistics.cells[0].halfWidth).toBeGreaterThan(0);
  });

  it('when one question is wrong and one unknown to the schema, then the others are answered in their places', async () => {
    const asks = [statistics('15'), statistics('15.99'), { ...regions, variables: {} }, regions];
    const { status, body } = await ask(asks, await bearer({ role: 'LEADERSHIP' }));
    const codes = (body as Body[]).map(({ errors }) => errors?.[0]?.extensions.code);
    expect([status, ...codes]).toEqual([200, undefined, 'BAD_USER_INPUT', 'BAD_USER_INPUT', undefined]);
    expect(body[3].data.region.children.length).toBeGreaterThan(5);
  });

  describe('and boundaries that cannot be read', () => {
    const table = 'reference.region_boundary';
    const boundaries: TrustedAsk = { id: idOf('Boundaries'), variables: { region: '15' } };
    /** Reading them fails with a state of PostgreSQL. */
    async function failing<Found>(state: string, work: () => Promise<Found>): Promise<Found> {
      const { pool } = given.database;
      await pool.query(`ALTER TABLE ${table} RENAME TO hidden_boundary`);
      await pool.query(`CREATE FUNCTION reference.fail() RETURNS boolean LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'secret' USING ERRCODE = '${state}'; END $$`);
      await pool.query(
        `CREATE VIEW ${table} AS SELECT * FROM reference.hidden_boundary WHERE reference.fail()`,
      );
      await pool.query(`GRANT SELECT ON ${table} TO PUBLIC`);
      // Without a row nothing fails.
      await pool.query(
        `INSERT INTO reference.hidden_boundary VALUES ('15.71', '{}', 's', true) ON CONFLICT DO NOTHING`,
      );
      try {
        return await work();
      } finally {
        await pool.query(`DROP VIEW ${table}`);
        await pool.query('DROP FUNCTION reference.fail');
        await pool.query(`ALTER TABLE reference.hidden_boundary RENAME TO region_boundary`);
      }
    }

    it('when that is a fault, then it stands in the place of that question alone, and says nothing', async () => {
      const headers = await bearer({ role: 'LEADERSHIP' });
      const { status, body } = await failing('XX000', () =>
        ask([statistics('15'), boundaries, regions], headers),
      );
      expect(status).toBe(200);
      expect(body[1].errors.map(({ extensions }: { extensions: Extensions }) => extensions.code)).toContain(
        'INTERNAL',
      );
      expect(JSON.stringify(body)).not.toContain('secret');
      expect(body[0].data.statistics.cells).toHaveLength(1);
      expect(body[2].data.region.children.length).toBeGreaterThan(5);
    });

    it('when the database is away, then nothing is answered in part, and it is said when to ask again', async () => {
      const headers = await bearer({ role: 'LEADERSHIP' });
      const answer = await failing('57P01', () => ask([statistics('15'), boundaries], headers));
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.body.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    });
  });

  it('when the audit cannot be written, then only what would have to stand there is kept back', async () => {
    const headers = await bearer({ role: 'LEADERSHIP' });
    await given.database.pool.query('ALTER TABLE records.audit_entry RENAME TO hidden');
    try {
      const { status, body } = await ask([statistics('15'), regions], headers);
      expect(status).toBe(200);
      expect(body[0]).toEqual({
        errors: [expect.objectContaining({ message: expect.stringContaining('nothing is shown') })],
      });
      expect(body[1].data.region.children.length).toBeGreaterThan(5);
    } finally {
      await given.database.pool.query('ALTER TABLE records.hidden RENAME TO audit_entry');
    }
  });

  it('when there is no token, then it is refused, and the sentence says to ask by GET', async () => {
    const { found, written } = await auditOf(() => ask([regions], {}));
    expect([found.status, found.headers.get('cache-control')]).toEqual([401, 'no-store']);
    expect(found.body.errors).toEqual([
      {
        message: expect.stringContaining('without a token ask by GET /q?d='),
        extensions: {
          code: 'UNAUTHENTICATED',
          problem: 'NO_TOKEN',
          translations: { id: expect.stringContaining('tanpa token tanyakan dengan GET /q?d=') },
        },
      },
    ]);
    expect(written).toEqual([]);
  });

  it('when the token is revoked between two batches, or is none, then the answer is that of POST /graphql, and one line of the audit says so', async () => {
    const { id, token } = await given.server.token({ role: 'LEADERSHIP', subject: 'ratna' });
    const headers = { authorization: `Bearer ${token}` };
    expect((await ask(dashboard, headers)).status).toBe(200);
    await given.database.pool.query('INSERT INTO records.revoked_token (id, revoked_at) VALUES ($1, now())', [
      id,
    ]);
    const { found, written } = await auditOf(() => ask(dashboard, headers));
    expect(written).toMatchObject([
      { kind: 'REFUSED', subject: 'ratna', records: [], outcome: 'UNAUTHENTICATED REVOKED' },
    ]);
    for (const [batch, sent] of [
      [found, headers],
      [await ask(dashboard, { authorization: 'Bearer x' }), { authorization: 'Bearer x' }],
      [await ask(dashboard, { authorization: 'Basic eDp4' }), { authorization: 'Basic eDp4' }],
    ] as const) {
      const alone = await post('/graphql', { query: '{ __typename }' }, sent);
      expect([batch.status, batch.body]).toEqual([401, alone.body]);
      for (const name of ['www-authenticate', 'content-type', 'cache-control'])
        expect([name, batch.headers.get(name)]).toEqual([name, alone.headers.get(name)]);
    }
  });

  it('when a page of another site asks, then browsers may send it after asking, without cookies', async () => {
    const before = await fetch(`${given.server.address}/q`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.go.id',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(before.headers.get('access-control-allow-origin')).toBe('*');
    expect(before.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    expect(before.headers.get('access-control-allow-credentials')).toBeNull();
  });

  const ok = [regions.id, regions.variables];
  const many = (count: number) => [[regions.id, ...Array(count).fill(regions.variables)]];
  const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
  it.each<[string, string | unknown[] | object | null, number, string]>([
    ['no batch', {}, 400, 'BAD_USER_INPUT'],
    ['a text', '"[[]]"', 400, 'BAD_USER_INPUT'],
    ['null', 'null', 400, 'BAD_USER_INPUT'],
    ['nothing', '', 400, 'BAD_USER_INPUT'],
    ['half a batch', '[["', 400, 'BAD_USER_INPUT'],
    ['brackets', '['.repeat(90_000), 400, 'BAD_USER_INPUT'],
    ['an empty batch', [], 400, 'BAD_USER_INPUT'],
    ['a group without variables', [[regions.id]], 400, 'BAD_USER_INPUT'],
    ['variables that are a list', [[regions.id, []]], 400, 'BAD_USER_INPUT'],
    ['a prototype', `[["${regions.id}",{"__proto__":{"a":1}}]]`, 400, 'BAD_USER_INPUT'],
    ['a zero byte', [[regions.id, { locale: 'ID', region: '15\0' }]], 400, 'BAD_USER_INPUT'],
    ['an unknown document beside a known one', [ok, ['000000000000', {}]], 404, 'NOT_FOUND'],
    ['a name of every object', [ok, ['constructor', {}]], 404, 'NOT_FOUND'],
    ['a document in the place of its id', [['{ audit { totalCount } }', {}]], 404, 'NOT_FOUND'],
    ['one question too many', many(trustedLimits.questions + 1), 400, 'TOO_EXPENSIVE'],
    ['thirty thousand questions', [[regions.id, ...Array(30_000).fill({})]], 400, 'TOO_EXPENSIVE'],
    ['deep variables', [[regions.id, { region: deep(2_000) }]], 400, 'TOO_EXPENSIVE'],
    ['many values', [[regions.id, { region: Array(1_000).fill(1) }]], 400, 'TOO_EXPENSIVE'],
    ['more than a hundred kilobytes', [[regions.id, { x: 'x'.repeat(100_000) }]], 413, 'TOO_EXPENSIVE'],
  ])(
    'when %s comes, then it is refused by its code, and nothing is read',
    async (_what, body, status, code) => {
      const headers = await bearer({ role: 'LEADERSHIP' });
      const { found, written } = await auditOf(() => post('/q', body, headers));
      expect([
        found.status,
        found.body.errors?.map((one: { extensions: Extensions }) => one.extensions.code),
      ]).toEqual([status, [code]]);
      expect(found.headers.get('cache-control')).toBe('no-store');
      expect(JSON.stringify(found.body).length).toBeLessThan(1_000);
      expect(written).toEqual([]);
    },
  );

  it('when forms and plain texts come, which browsers send without asking, then they are refused', async () => {
    const headers = await bearer({ role: 'LEADERSHIP' });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const { status, body } = await post('/q', groups([regions]), { ...headers, 'content-type': type });
      expect([type, body.errors[0].extensions.code]).toEqual([type, 'BAD_USER_INPUT']);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });

  it('when as many questions come as may, and cost too much together, then that is said before any is executed', async () => {
    const costly = { level: 'REGENCY', by: ['OUTCOME'], measure: 'DISCHARGED', locale: 'ID', region: '15' };
    const period = { unit: 'YEAR', from: '1950', to: '2025' };
    const asks = Array(trustedLimits.questions).fill({
      id: idOf('Statistics'),
      variables: { ...costly, period },
    });
    const { status, body } = await ask(asks, await bearer({ role: 'LEADERSHIP' }));
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'TOO_EXPENSIVE']);
  });

  it('when a viewer asks in batches and alone, then each question counts', async () => {
    const strict = await startServer(given.database, { rateLimit: 10 });
    const headers = {
      authorization: `Bearer ${(await strict.token({ role: 'MENTOR', agency: 'BNNP-JAMBI' })).token}`,
    };
    const batch = (count: number) => post('/q', many(count), headers, strict);
    expect((await batch(12)).status).toBe(200);
    expect((await post('/graphql', { query: '{ __typename }' }, headers, strict)).status).toBe(200);
    expect((await batch(7)).status).toBe(200);
    const { status, headers: sent, body } = await batch(1);
    expect([status, body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(sent.get('retry-after'))).toBeGreaterThan(0);
    await strict.close();
  });
});
