import pg from 'pg';
import { inject } from 'vitest';
import { connect } from '../../../server/database/connect.js';
import { type Database } from '../../../server/database/open.js';
import { asPublicRole } from '../../../server/database/public-role.js';
import { type PublishedRelease, publish } from '../../../server/publish/publish.js';
import { testKeys } from '../../server/import/fixtures.js';
import { benchAsOf, generateProvince } from './generated-province.js';

/** How many people the benches' provinces have, smallest first; SINERGI_BENCH_PEOPLE="10000,100000" takes less time. */
export const sizes = (process.env.SINERGI_BENCH_PEOPLE ?? '10000,100000,1000000')
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);

/** A province of so many people, made by the first bench that asks for it; it ends with the benches' PostgreSQL. */
export async function benchProvince(people: number): Promise<Database> {
  const name = `bench_${people}`;
  const isNew = await makeDatabase(name);
  const address = new URL(inject('postgresUrl'));
  address.pathname = `/${name}`;
  const url = address.toString();
  const database = connect({
    url,
    publicUrl: asPublicRole(url),
    embedded: true,
    release: async () => undefined,
  });
  if (isNew) await generateProvince(database, people);
  return database;
}

async function makeDatabase(name: string): Promise<boolean> {
  const owner = new pg.Client({ connectionString: inject('postgresUrl') });
  await owner.connect();
  try {
    const found = await owner.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (!found.rowCount) await owner.query(`CREATE DATABASE ${name} TEMPLATE sinergi_empty`);
    return !found.rowCount;
  } finally {
    await owner.end();
  }
}

/** Publishes the province; a dry run does all the same work and leaves nothing, so that the next one does it again. */
export function publishProvince({ pool }: Database, { dryRun = false } = {}): Promise<PublishedRelease> {
  return publish(pool, { asOf: benchAsOf, now: new Date(`${benchAsOf}T00:00:00Z`), keys: testKeys, dryRun });
}
