import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createPool } from '../../../server/database/pool.js';
import { demonstrationKeys } from '../../../server/keys/demonstration-keys.js';
import { publish } from '../../../server/publish/publish.js';
import { currentRelease } from '../../../server/release/reading/current-release.js';
import { createTestDatabase } from '../../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

/** Neither groups nor joins by hash tables, which is how PostgreSQL usually plans. */
const otherPlans = '-c enable_hashagg=off -c enable_hashjoin=off';

describe('given the published demonstration', () => {
  it('when PostgreSQL groups and joins in another order, then the release has the same name', async () => {
    const url = new URL(database.url);
    url.searchParams.set('options', `${url.searchParams.get('options')} ${otherPlans}`);
    const pool = createPool(url.toString(), 1);
    try {
      const { rows } = await pool.query('SELECT max(as_of)::text AS day FROM release.release');
      const options = { asOf: rows[0].day, now: new Date(), keys: demonstrationKeys, dryRun: true };
      expect((await publish(pool, options)).id).toBe((await currentRelease(database.public))?.id);
    } finally {
      await pool.end();
    }
  });
});
