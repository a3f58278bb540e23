import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createPool } from '../../../server/database/pool.js';
import { demonstrationKeys } from '../../../server/keys/demonstration-keys.js';
import { publish } from '../../../server/publish/publish.js';
import { type CurrentRelease, currentRelease } from '../../../server/release/reading/current-release.js';
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
      const published = (await currentRelease(database.public)) as CurrentRelease;
      const asOf = published.asOf.toISOString().slice(0, 10);
      const again = await publish(pool, { asOf, now: new Date(), keys: demonstrationKeys, dryRun: true });
      expect(again.id).toBe(published.id);
    } finally {
      await pool.end();
    }
  });
});
