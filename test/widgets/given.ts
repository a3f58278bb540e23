import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { launchBrowser } from '../support/browser.js';
import { createTestDatabase } from '../support/database.js';
import { startServer } from '../support/server.js';

/** A browser and a server over a database of its own, from the first test of a suite to its last. */
export interface Given {
  browser: Browser;
  database: Database;
  server: Awaited<ReturnType<typeof startServer>>;
}

/** Starts them for the suite in which it is called; they stand in the result once its tests run. */
export function browserAndServer(content: 'empty' | 'demo', launch = launchBrowser): Given {
  const given = {} as Given;
  beforeAll(async () => {
    [given.browser, given.database] = await Promise.all([launch(), createTestDatabase(content)]);
    given.server = await startServer(given.database);
  });
  afterAll(async () => {
    await given.browser.close();
    await given.server.close();
    await given.database.close();
  });
  return given;
}
