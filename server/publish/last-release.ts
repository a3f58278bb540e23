import type { PoolClient } from 'pg';
import type { Day } from '../time/day.js';
import { PublishError } from './publish.error.js';
import { publishWords as say } from './publish.words.js';

/** The release that readers see while the next one is made. */
export interface LastRelease {
  id: string;
  /** YYYY-MM-DD. */
  asOf: Day;
  /** Standard deviation of the noise of its counts of people. */
  sigma: number;
  /** Which rules made its exact tables. */
  rules: number;
}

/** The current release; undefined before the first one. Refuses to publish as of a day before it. */
export async function lastRelease(client: PoolClient, asOf: Day): Promise<LastRelease | undefined> {
  const { rows } = await client.query<LastRelease>(
    `SELECT r.id, r.as_of::text AS "asOf", r.sigma, r.rules
     FROM release.current_release c JOIN release.release r ON r.id = c.release_id`,
  );
  const [last] = rows;
  if (last && asOf < last.asOf) {
    throw new PublishError(say.earlier(last.asOf));
  }
  return last;
}
