import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { publishProvince } from '../server/statistics/fixture.js';
import { leaveBrowser, sharedBrowser } from '../support/browser.js';
import { createTestDatabase } from '../support/database.js';
import { startServer } from '../support/server.js';

/** An address that has spent all it may on what is not made yet: it gets what is there, and 429 for the rest. */
const spent = { 'x-forwarded-for': '203.0.113.9' };

describe('given a server that makes ahead what is asked most, and a reader who may have nothing made', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await publishProvince(database);
    server = await startServer(database, { makeAhead: true, rateLimit: 1, proxies: 1 });
    browser = await sharedBrowser();
    for (const name of ['map', 'capacity', 'cascade']) await statusOf(`/table/${name}?from=2019`);
  }, 120_000);
  afterAll(async () => {
    await leaveBrowser(browser);
    await server.close();
    await database.close();
  });

  const statusOf = async (path: string) => (await fetch(server.address + path, { headers: spent })).status;
  /** Files come after the dashboard, this one at the end. */
  const untilMade = () =>
    expect.poll(() => statusOf('/export/OBSERVATIONS.ndjson'), { timeout: 60_000, interval: 250 }).toBe(200);

  async function dashboard(path: string) {
    const page = await browser.newPage({ extraHTTPHeaders: spent });
    const answered: number[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname === '/q') answered.push(response.status());
    });
    await page.goto(server.address + path);
    await page.waitForFunction(() => document.querySelectorAll('sinergi-cascade').length > 0);
    await expect.poll(() => answered.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    await page.close();
    return answered;
  }

  it('when it has started, then the dashboard in both languages and every file are there; what is new is refused', async () => {
    await untilMade();
    for (const path of ['/', '/?locale=en']) expect(new Set(await dashboard(path))).toEqual(new Set([200]));
    for (const file of ['CASES.csv', 'INDICATORS.csv', 'SURVIVAL.json'])
      expect(await statusOf(`/export/${file}`)).toBe(200);
    expect(await statusOf('/table/map?from=2020')).toBe(429);
  }, 120_000);

  it('when other names or another release are there, then all of it is made again, before anybody asks', async () => {
    await database.pool.query('UPDATE reference.reference_version SET version = version + 1');
    await untilMade();
    expect(new Set(await dashboard('/'))).toEqual(new Set([200]));
  }, 120_000);
});
