import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';

describe('given the page of the dashboard', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let named: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    server = await startServer(database);
    named = await startServer(database, { address: 'https://jambiprov.go.id/sinergi' });
  });
  afterAll(async () => {
    await server.close();
    await named.close();
    await database.close();
  });

  /** Where the page sends consumers of oEmbed, by the type of what they find there. */
  async function discovered(address: string, headers: Record<string, string> = {}) {
    const html = await (await fetch(address, { headers })).text();
    const links = html.matchAll(/<link rel="alternate" type="([^"]*)" href="([^"]*)">/g);
    return Object.fromEntries(
      [...links].map(([, type = '', href = '']) => [type, href.replaceAll('&amp;', '&')]),
    );
  }

  it.each([
    ['/', 'id'],
    ['/?locale=en', 'en'],
  ])('when %s is asked for, then it leads to oEmbed of itself in both formats', async (path, locale) => {
    const links = await discovered(server.address + path);
    const of = encodeURIComponent(server.address + path);
    expect(links).toEqual({
      'application/json+oembed': `${server.address}/oembed?url=${of}&format=json`,
      'text/xml+oembed': `${server.address}/oembed?url=${of}&format=xml`,
    });
    for (const [type, href] of Object.entries(links)) {
      const found = await fetch(href);
      expect([found.status, found.headers.get('content-type')]).toEqual([
        200,
        `${type.replace('+oembed', '')}; charset=utf-8`,
      ]);
      expect(await found.text()).toContain(`/embed/dashboard?locale=${locale}`.replace('?locale=id', ''));
    }
  });

  it.each(['id', 'en'])(
    'when it is asked for in %s, then it preloads all that stands before its first chart',
    async (locale) => {
      const html = await (await fetch(`${server.address}/?locale=${locale}`)).text();
      const files = [...html.matchAll(/<link rel="modulepreload" href="([^"]*)">/g)].map(([, href]) => href);
      const names = [
        locale,
        'named-batch',
        'dashboard.controller',
        'shared-address',
        'indicator.view',
        'live-chart',
        'ink',
        'chart.styles',
      ];
      expect(files).toEqual(
        names.map((name) => expect.stringMatching(new RegExp(`^/widgets/v1/${name}-[\\w-]{8}\\.js$`))),
      );
      for (const file of files) expect((await fetch(server.address + file)).status).toBe(200);
    },
  );

  it('when the operator has set the address, then it counts, whatever host a request names', async () => {
    expect(await discovered(named.address, { 'x-forwarded-host': 'evil.example' })).toMatchObject({
      'application/json+oembed':
        'https://jambiprov.go.id/sinergi/oembed?url=https%3A%2F%2Fjambiprov.go.id%2Fsinergi%2F&format=json',
    });
  });
});
