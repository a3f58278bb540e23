import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { createTestDatabase } from './database.js';
import { startServer } from './server.js';

/** A server over a database of its own, from the first test of a suite to its last. */
export interface GivenServer {
  database: Database;
  server: Awaited<ReturnType<typeof startServer>>;
}

/** Starts it for the suite in which it is called; it stands in the result once the tests run. */
export function serverOver(content: 'empty' | 'demo'): GivenServer {
  const given = {} as GivenServer;
  beforeAll(async () => {
    given.database = await createTestDatabase(content);
    given.server = await startServer(given.database);
  });
  afterAll(async () => {
    await given.server.close();
    await given.database.close();
  });
  return given;
}
