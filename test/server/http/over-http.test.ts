import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';

describe('given the audits of the GraphQL-over-HTTP specification', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    server = await startServer(database);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const audits = serverAudits({ url: () => `${server.address}/graphql`, fetchFn: fetch });

  it('when they are counted, then there are 61', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))(
    'when the server is asked, then it %s',
    async (_name, audit) => {
      const { status, ...result } = await audit.fn();
      expect({ status, reason: 'reason' in result ? result.reason : '' }).toEqual({
        status: 'ok',
        reason: '',
      });
    },
  );
});
