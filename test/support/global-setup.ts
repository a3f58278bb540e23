import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { useEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { applyMigrations } from '../../server/database/migrations.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connects to the tests' own PostgreSQL, as its owner. */
    postgresUrl: string;
  }
}

/** Losing the tests' database in a crash costs nothing. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** One PostgreSQL for all tests, with a migrated template that they copy. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-test-'));
  const postgres = await useEmbeddedPostgres(folder, careless);
  const owner = new pg.Client({ connectionString: postgres.url });
  await owner.connect();
  await owner.query('CREATE DATABASE sinergi_empty');
  await owner.end();
  await applyMigrations(postgres.urlFor('sinergi', 'sinergi_empty'));
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.release();
    rmSync(postgres.folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
}
