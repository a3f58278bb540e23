import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../support/database.js';
import { serverOver } from '../../support/given-server.js';
import { startServer } from '../../support/server.js';

describe('given a server over the demonstration province, whose tables are taken away as files', () => {
  const given = serverOver('demo');
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${given.server.address}${path}`, { headers });
  const csvOf = async (name: string): Promise<Record<string, string>[]> =>
    parse(await (await get(`/export/${name}.csv`)).text(), { columns: true, bom: true });
  const released = async (sql: string) =>
    (await given.database.pool.query(`SELECT ${sql} AS n FROM release.current_release`)).rows[0].n;

  it('when the list is asked for, then every file of it answers with as many rows in each format', async () => {
    const list = (await (await get('/export')).json()) as { name: string; files: string[] }[];
    expect(list.length).toBeGreaterThan(20);
    for (const { name, files } of list) {
      const [csv = '', json = '', lines = ''] = await Promise.all(
        files.map(async (file) => (await get(file)).text()),
      );
      const rows = JSON.parse(json);
      expect(rows.length, name).toBeGreaterThan(0);
      expect(
        lines
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
        name,
      ).toEqual(rows);
      const table = parse(csv, { columns: true, bom: true }) as object[];
      expect(table, name).toHaveLength(rows.length);
      expect(Object.keys(table[0] ?? {}), name).toEqual(Object.keys(rows[0]));
    }
  }, 120_000);

  it('when a measure of people is taken away, then it holds every cell with its precision and none of the withheld values', async () => {
    const rows = await csvOf('DISCHARGED');
    expect(rows).toHaveLength(
      await released(
        "(SELECT count(*)::int FROM release.cell c WHERE c.release_id = current_release.release_id AND measure = 'DISCHARGED')",
      ),
    );
    for (const row of rows) {
      expect([row.exactness, row.synthetic]).toEqual(['PROTECTED', 'true']);
      if (row.value === '') expect([row.reason, row.half_width]).toEqual(['TOO_SMALL', '']);
      else expect([Number(row.value) >= 20, row.half_width, row.reason]).toEqual([true, '10', '']);
    }
    expect(rows.find((row) => row.outcome === 'COMPLETED' && row.period === '2024')).toMatchObject({
      measure: 'DISCHARGED',
      outcome_group: '',
      region: '15',
      region_name: 'Jambi',
      unit: 'person',
    });
  });

  it('when it is asked for again, then nothing is sent as long as the release stays', async () => {
    const first = await get('/export/CASES.ndjson');
    expect(first.headers.get('content-disposition')).toMatch(
      /^attachment; filename="sinergi-CASES-[0-9a-f]{16}\.ndjson"$/,
    );
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    await first.text();
    const etag = first.headers.get('etag') ?? '';
    expect((await get('/export/CASES.ndjson', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/export/CASES.csv', { 'if-none-match': etag })).status).toBe(200);
  });

  it.each(['CASES', 'CASES.xml', 'client.csv', 'constructor.csv', 'CASES.constructor', '..%2Fkeys.json'])(
    'when /export/%s is asked for, then a sentence says what there is',
    async (file) => {
      const response = await get(`/export/${file}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: expect.stringMatching(/\/export lists all/),
            extensions: {
              code: 'NOT_FOUND',
              translations: { id: expect.stringMatching(/\/export mendaftar semuanya/) },
            },
          },
        ],
      });
    },
  );
});

describe('given a server without a release', () => {
  it('when a file is asked for, then it says that nothing is published', async () => {
    const database = await createTestDatabase('empty');
    const server = await startServer(database);
    const response = await fetch(`${server.address}/export/CASES.csv`);
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        errors: [
          {
            message: expect.stringMatching(/nothing is published yet/),
            extensions: {
              code: 'NOT_FOUND',
              translations: { id: expect.stringMatching(/belum ada yang diterbitkan/) },
            },
          },
        ],
      },
    ]);
    await server.close();
    await database.close();
  });
});
