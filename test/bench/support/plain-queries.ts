import type { Database } from '../../../server/database/open.js';
import { plainCareQueries } from './plain-care-queries.js';
import { plainPoliceQueries } from './plain-police-queries.js';

interface Row {
  year: number;
  region: string;
  key: string;
  people: number;
}

/** The people of every cell that the plain queries find, by `TABLE UNIT YEAR REGION KEY`. */
export async function runPlainQueries({ pool }: Database, asOf: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const client = await pool.connect();
  try {
    for (const [table, sql] of Object.entries({ ...plainCareQueries(asOf), ...plainPoliceQueries })) {
      const { rows } = await client.query<Row>(sql);
      for (const { year, region, key, people } of rows)
        counts.set(`${table} ${year} ${region} ${key}`, people);
    }
  } finally {
    client.release();
  }
  return counts;
}
