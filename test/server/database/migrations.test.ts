import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyMigrations } from '../../../server/database/migrations.js';
import type { Database } from '../../../server/database/open.js';
import { projectRoot } from '../../../server/project-root.js';
import { createTestDatabase } from '../../support/database.js';
import { migrationDiff } from '../../support/migration-diff.js';

describe('given the migrations', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.close());

  it('when they are compared with the schema, then nothing differs', async () => {
    expect(await migrationDiff()).toBe('');
  });

  it('when the schema gets a field, then the difference is that field', async () => {
    const schema = readFileSync(join(projectRoot, 'prisma', 'schema.prisma'), 'utf8');
    const longer = schema.replace(/^model Region \{$/m, 'model Region {\n  motto String?');
    expect(await migrationDiff(longer)).toBe('ALTER TABLE "reference"."region" ADD COLUMN     "motto" TEXT;');
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
