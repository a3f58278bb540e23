import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';

describe('given the public role', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.close());

  it('when it reads public facts and releases, then it may', async () => {
    expect(await database.public.region.count()).toBe(0);
    expect(await database.public.cell.count()).toBe(0);
    expect(await database.public.publishedOperation.count()).toBe(0);
  });

  it('when it reads any table of records, then PostgreSQL refuses', async () => {
    const tables = await database.pool.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'records'",
    );
    expect(tables.rows.length).toBeGreaterThan(15);
    for (const { name } of tables.rows) {
      await expect(database.public.$queryRawUnsafe(`SELECT * FROM records.${name}`)).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it('when it writes, then PostgreSQL refuses', async () => {
    await expect(database.public.release.create({ data: release })).rejects.toThrow(/permission denied/);
  });
});

const release = {
  id: 'x',
  asOf: new Date('2026-01-01'),
  publishedAt: new Date('2026-01-01'),
  referenceVersion: 1,
  synthetic: true,
};
