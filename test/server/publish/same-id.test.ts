import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createPool } from '../../../server/database/pool.js';
import { demonstrationKeys } from '../../../server/keys/demonstration-keys.js';
import { publish } from '../../../server/publish/publish.js';
import { createTestDatabase } from '../../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

/** What the demonstration's release is called by a PostgreSQL that plans in another way. */
async function idWith(setting: string): Promise<string> {
  const url = new URL(database.url);
  url.searchParams.set('options', `${url.searchParams.get('options')} -c ${setting}`);
  const pool = createPool(url.toString(), 1);
  try {
    const options = { asOf: '2026-08-14', now: new Date(), keys: demonstrationKeys, dryRun: true };
    return (await publish(pool, options)).id;
  } finally {
    await pool.end();
  }
}

describe('given the demonstration', () => {
  it('when PostgreSQL groups and joins in another order, then the release has the same name', async () => {
    const usual = await idWith('enable_hashagg=on');
    expect(await idWith('enable_hashagg=off')).toBe(usual);
    expect(await idWith('enable_hashjoin=off')).toBe(usual);
  });
});
