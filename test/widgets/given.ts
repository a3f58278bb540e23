import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { leaveBrowser, sharedBrowser } from '../support/browser.js';
import { createTestDatabase } from '../support/database.js';
import { startServer } from '../support/server.js';

/** A browser and a server over a database of its own, from the first test of a suite to its last. */
export interface Given {
  browser: Browser;
  database: Database;
  server: Awaited<ReturnType<typeof startServer>>;
}

/**
 * Starts them for the suite in which it is called; they stand in the result once its tests run. With `launch` the browser
 * is one of the suite's own.
 */
export function browserAndServer(content: 'empty' | 'demo', launch?: () => Promise<Browser>): Given {
  const given = {} as Given;
  beforeAll(async () => {
    [given.browser, given.database] = await Promise.all([
      (launch ?? sharedBrowser)(),
      createTestDatabase(content),
    ]);
    given.server = await startServer(given.database);
  });
  afterAll(async () => {
    await (launch ? given.browser.close() : leaveBrowser(given.browser));
    await given.server.close();
    await given.database.close();
  });
  return given;
}
