import type { PoolClient } from 'pg';
import { carePopulations } from './care.populations.js';
import { cascadePopulations } from './cascade.populations.js';
import { policePopulations } from './police.populations.js';

const populations = { ...carePopulations, ...policePopulations, ...cascadePopulations };

/**
 * The people of every protected measure as temporary tables, one row a person and year: person, record_key, year,
 * province, regency and what the tables split by. A year's row is the person's first event of that year.
 * Only what happened up to `asOf` is seen.
 */
export async function createPopulations(client: PoolClient, asOf: string): Promise<void> {
  await client.query(`SET LOCAL work_mem = '${workMemory}'`);
  const statements = Object.entries(populations).map(([name, sql]) => ({
    name,
    sql: sql(`'${asOf}'::date`),
  }));
  for (const [at, { name, sql }] of statements.entries()) {
    await client.query(`CREATE TEMP TABLE ${name} ON COMMIT DROP AS ${sql}`);
    // Joins need to know how large their sides are; who is only counted later needs no statistics.
    if (statements.slice(at + 1).some((later) => later.sql.includes(name)))
      await client.query(`ANALYZE ${name}`);
  }
}

/** Holds the sorts and hashes of some hundred thousand people, which by default go to disk. */
export const workMemory = '64MB';
