import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../../server/database/connect.js';
import { useEmbeddedPostgres } from '../../../server/database/embedded/embedded-postgres.js';
import { applyMigrations } from '../../../server/database/migrations.js';
import { type Database } from '../../../server/database/open.js';
import { asPublicRole } from '../../../server/database/public-role.js';

/** A migrated database on a PostgreSQL that waits for the disk at every commit, as in use; the tests' own does not. */
export async function durableDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-bench-'));
  const postgres = await useEmbeddedPostgres(folder);
  await applyMigrations(postgres.url);
  return connect({
    url: postgres.url,
    publicUrl: asPublicRole(postgres.url),
    embedded: true,
    release: async () => {
      await postgres.release();
      rmSync(postgres.folder, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  });
}
