import { join } from 'node:path';
import type { Database } from '../../server/database/open.js';
import { createServer } from '../../server/http/server.js';
import { projectRoot } from '../../server/project-root.js';

/** The real server over a test database, on a free port of this machine. */
export async function startServer(database: Database) {
  const app = await createServer({
    client: database.public,
    builtWidgets: join(projectRoot, 'dist', 'widgets'),
    logLevel: 'silent',
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { address, app, close: () => app.close() };
}
