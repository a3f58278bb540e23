import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../../server/database/client.js';
import { useEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { applyMigrations } from '../../server/database/migrations.js';

/** Losing the tests' database in a crash costs nothing. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** In memory, where the machine has a place for it: copying databases is most of what the tests write. */
const memory = '/dev/shm';
const enoughBytes = 4 * 1024 ** 3;

/** A PostgreSQL with a migrated template that tests copy: its URL as its owner, and how to end it. */
export async function startPostgres(): Promise<{ value: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(placeForFiles(), 'sinergi-test-'));
  // Its user may be another one than that of the tests.
  chmodSync(folder, 0o755);
  const postgres = await useEmbeddedPostgres(folder, careless);
  const owner = new Client({ connectionString: postgres.url });
  await owner.connect();
  await owner.query('CREATE DATABASE sinergi_empty');
  await owner.end();
  await applyMigrations(postgres.urlFor('sinergi', 'sinergi_empty'));
  return {
    value: postgres.url,
    async stop() {
      await postgres.release();
      rmSync(postgres.folder, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function placeForFiles(): string {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > enoughBytes ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}
