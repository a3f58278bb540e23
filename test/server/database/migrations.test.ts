import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrationDiff } from '../../../server/database/migration-diff.js';
import { applyMigrations } from '../../../server/database/migrations.js';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';

describe('given the migrations', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.close());

  it('when they are compared with the schema, then nothing differs', async () => {
    expect(await migrationDiff()).toBe('');
  });

  it('when they are applied again, then none is left to apply', async () => {
    expect(await applyMigrations(database.url)).toEqual([]);
  });

  it('when a release is changed or deleted, then the database refuses', async () => {
    await database.pool.query(
      "INSERT INTO release.release VALUES ('r1', '2026-01-01', NULL, '2026-01-01', 1, true)",
    );
    await expect(database.pool.query("UPDATE release.release SET id = 'r2'")).rejects.toThrow(/immutable/);
    await expect(database.pool.query('DELETE FROM release.release')).rejects.toThrow(/immutable/);
  });
});
