import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../server/project-root.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';

const documents = JSON.parse(
  readFileSync(join(projectRoot, 'dist', 'widgets', 'persisted-documents.json'), 'utf8'),
);
const id = Object.keys(documents)
  .find((hash) => documents[hash].includes('query Operations('))
  ?.slice(0, 12);

describe('given a server that takes three requests a minute', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function start(options: { rateLimit?: number; proxies?: number }) {
    const database = await createTestDatabase('empty');
    const server = await startServer(database, options);
    closing.push(database.close, server.close);
    const ask = async (headers: Record<string, string> = {}) => {
      const response = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query":"{ __typename }"}',
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    };
    const statuses = async (times: number, headers?: Record<string, string>) => {
      const found: number[] = [];
      for (let at = 0; at < times; at++) found.push((await ask(headers)).status);
      return found;
    };
    const bearer = async (subject: string) => ({
      authorization: `Bearer ${(await server.token({ role: 'ADMIN', subject })).token}`,
    });
    return { server, ask, statuses, bearer };
  }

  it('when a stranger asks a fourth time, then the answer is 429 and says when to come again', async () => {
    const { ask, statuses } = await start({ rateLimit: 3 });
    expect(await statuses(3)).toEqual([200, 200, 200]);
    const { status, headers, body } = await ask({ accept: 'application/graphql-response+json' });
    const seconds = Number(headers.get('retry-after'));
    expect([status, headers.get('content-type')]).toEqual([
      429,
      'application/graphql-response+json; charset=utf-8',
    ]);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(body).toEqual({
      errors: [
        {
          message: `too many requests (ask again in ${seconds} seconds)`,
          extensions: { code: 'RATE_LIMITED', translations: { id: expect.stringContaining('minta lagi') } },
        },
      ],
    });
    expect((await ask({ accept: 'application/json' })).headers.get('content-type')).toBe(
      'application/json; charset=utf-8',
    );
  });

  it('when an address is over, then who signs in from it is counted alone, twice as many', async () => {
    const { statuses, bearer } = await start({ rateLimit: 3 });
    expect(await statuses(4)).toEqual([200, 200, 200, 429]);
    expect(await statuses(7, await bearer('one'))).toEqual([200, 200, 200, 200, 200, 200, 429]);
    expect(await statuses(1, await bearer('one'))).toEqual([429]);
    expect(await statuses(1, await bearer('another'))).toEqual([200]);
  });

  it('when tokens are guessed, then they count for the address they come from', async () => {
    const { statuses } = await start({ rateLimit: 3 });
    const guess = (at: number) => ({ authorization: `Bearer guess-${at}` });
    expect(await statuses(2, guess(1))).toEqual([401, 401]);
    expect(await statuses(2, guess(2))).toEqual([401, 429]);
    expect(await statuses(1)).toEqual([429]);
  });

  it('when a stranger names another address, then nobody believes it', async () => {
    const { statuses } = await start({ rateLimit: 3 });
    expect(await statuses(3)).toEqual([200, 200, 200]);
    expect(await statuses(1, { 'x-forwarded-for': '203.0.113.9' })).toEqual([429]);
  });

  it('when a proxy stands in front, then the address counts that it names, not what was sent to it', async () => {
    const { statuses } = await start({ rateLimit: 3, proxies: 1 });
    expect(await statuses(4, { 'x-forwarded-for': '203.0.113.9' })).toEqual([200, 200, 200, 429]);
    expect(await statuses(1, { 'x-forwarded-for': '198.51.100.7, 203.0.113.9' })).toEqual([429]);
    expect(await statuses(1, { 'x-forwarded-for': '198.51.100.7' })).toEqual([200]);
  });

  it('when addresses of IPv6 change within one network, then they count as one', async () => {
    const { statuses } = await start({ rateLimit: 3, proxies: 1 });
    for (const host of ['1', '2', '3'])
      expect(await statuses(1, { 'x-forwarded-for': `2001:db8:1:1::${host}` })).toEqual([200]);
    expect(await statuses(1, { 'x-forwarded-for': '2001:db8:1:1:ffff::4' })).toEqual([429]);
    expect(await statuses(1, { 'x-forwarded-for': '2001:db8:1:2::1' })).toEqual([200]);
  });

  it('when an address has asked too much that is new, then it waits, also behind a proxy, and others do not', async () => {
    const { server } = await start({ rateLimit: 1, proxies: 1 });
    const ask = (year: number, from: string) => {
      const period = { unit: 'YEAR', from: '1850', to: String(year) };
      const d = JSON.stringify([[id, { locale: 'ID', region: '15', period }]]);
      return fetch(`${server.address}/q?${new URLSearchParams({ d })}`, {
        headers: { 'x-forwarded-for': from },
      });
    };
    expect((await ask(2020, '203.0.113.9')).status).toBe(200);
    const refused = await ask(2021, '203.0.113.9');
    const seconds = Number(refused.headers.get('retry-after'));
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([429, 'no-store']);
    expect(seconds).toBeGreaterThan(0);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: `too much that was not asked before (ask again in ${seconds} seconds)`,
          extensions: { code: 'RATE_LIMITED', translations: { id: expect.stringContaining('minta lagi') } },
        },
      ],
    });
    expect((await ask(2021, '198.51.100.7')).status).toBe(200);
  });

  it('when the limit is 0, then nobody is counted', async () => {
    const { statuses } = await start({ rateLimit: 0 });
    expect(new Set(await statuses(50))).toEqual(new Set([200]));
  });
});
