import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuditLog } from '../../server/access/audit/audit-log.js';
import { issueToken, type TokenRequest } from '../../server/access/issue-token.js';
import { readOrCreateTokenKeys } from '../../server/access/token-keys.js';
import { createVerifier } from '../../server/access/verifier.js';
import type { Database } from '../../server/database/open.js';
import { createServer, type ServerOptions } from '../../server/http/server.js';
import { projectRoot } from '../../server/project-root.js';

/** Servers that share a database share the key of its audit. */
const auditKey = Buffer.alloc(32, 7);

/** The real server over a test database, on a free port of this machine unless one is named. */
export async function startServer(
  database: Database,
  {
    oidcIssuer,
    port = 0,
    ...settings
  }: { oidcIssuer?: string; port?: number } & Partial<
    Pick<
      ServerOptions,
      | 'rateLimit'
      | 'proxies'
      | 'address'
      | 'builtWidgets'
      | 'keptWidgets'
      | 'signIn'
      | 'answers'
      | 'stopWithin'
      | 'readWithin'
      | 'metrics'
      | 'makeAhead'
    >
  > = {},
) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'sinergi-server-'));
  const tokenKeys = await readOrCreateTokenKeys(dataDirectory);
  const verifier = createVerifier(database.promptPool, { dataDirectory, oidcIssuer });
  const app = await createServer({
    answers: database.answers,
    client: database.public,
    publicUrl: database.publicUrl,
    staff: database.staff,
    pool: database.pool,
    audit: createAuditLog(database.promptPool, () => auditKey),
    verifier,
    builtWidgets: join(projectRoot, 'dist', 'widgets'),
    keptWidgets: join(dataDirectory, 'widgets'),
    logLevel: 'silent',
    // A test that left an answer unread is not waited for.
    stopWithin: 500,
    ...settings,
  });
  const address = await app.listen({ host: '127.0.0.1', port });
  return {
    address,
    app,
    /** A token that this server takes, and its id. */
    token: (request: Partial<TokenRequest> & Pick<TokenRequest, 'role'>) =>
      issueToken(tokenKeys, { subject: 'tester', hours: 1, ...request }),
    tokenKeys,
    close: async () => {
      await app.close();
      rmSync(dataDirectory, { recursive: true });
    },
  };
}
