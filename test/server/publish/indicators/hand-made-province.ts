import { afterEach, beforeEach } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { Published } from './published.js';
import { Records } from './records.js';

/** A small province without people, made anew for each test of the suite in which it is called. */
export function handMadeProvince() {
  const given = {} as { database: Database };
  const records = new Records(given);
  beforeEach(async () => {
    given.database = await createTestDatabase('empty');
    await records.province();
  });
  afterEach(() => given.database.close());
  return { given, records, published: new Published(given) };
}
