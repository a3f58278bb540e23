import type { Database } from '../../../server/database/open.js';
import { workMemory } from '../../../server/publish/people/populations/create-populations.js';
import { plainCareQueries } from './plain-care-queries.js';
import { plainPoliceQueries } from './plain-police-queries.js';

interface Row {
  year: number;
  region: string;
  key: string;
  people: number;
}

/**
 * Counts every table by its plain query, in one session with as much memory as publishing has.
 * Returns the people of every cell that the plain queries find, by `TABLE UNIT YEAR REGION KEY`.
 */
export async function runPlainQueries({ pool }: Database, asOf: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const client = await pool.connect();
  try {
    await client.query(`SET work_mem = '${workMemory}'`);
    for (const [table, sql] of Object.entries({ ...plainCareQueries(asOf), ...plainPoliceQueries })) {
      const { rows } = await client.query<Row>(sql);
      for (const { year, region, key, people } of rows)
        counts.set(`${table} ${year} ${region} ${key}`, people);
    }
  } finally {
    client.release(true);
  }
  return counts;
}
