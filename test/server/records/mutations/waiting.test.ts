import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { untilWaiting } from '../../../support/lock-waits.js';
import { startServer } from '../../../support/server.js';
import { asker, days, fillWork, freshKey, id } from './province.js';

const analyst = { role: 'REHAB_ANALYST', agency: 'BNNK-A', subject: 'rina' } as const;

describe('given an import that holds the records, and as many waiting mutations as there are connections', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let ask: ReturnType<typeof asker>;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await fillWork(database);
    server = await startServer(database);
    ask = asker(server);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it('when somebody reads, then they are answered while all those wait; when the import ends, then the mutations are done', async () => {
    const client = await database.pool.connect();
    await client.query('BEGIN; SELECT pg_advisory_xact_lock(7346001)');
    const waiting = Array.from({ length: 6 }, () =>
      ask(
        analyst,
        'mutation($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { errors { __typename } } }',
        {
          input: {
            client: id('Client', 'c-a1'),
            contacted: days.today,
            status: 'LAPSE',
            idempotencyKey: freshKey(),
          },
        },
      ),
    );
    let done = 0;
    for (const one of waiting) void one.then(() => done++);
    // The pool's connections but the one that holds it.
    await untilWaiting(client, 4);
    expect(
      (await ask(analyst, '{ clients { nodes { pseudonym } } }')).data.clients.nodes.length,
    ).toBeGreaterThan(0);
    expect(done).toBe(0);
    await client.query('ROLLBACK');
    client.release();
    const kinds = (await Promise.all(waiting)).map(
      ({ data }) => data.recordFollowUp.errors[0]?.__typename ?? 'DONE',
    );
    expect(kinds.sort()).toEqual(['DONE', ...Array(5).fill('VersionConflictError')]);
  });
});
