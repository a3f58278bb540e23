import type { PoolClient } from 'pg';
import type { Day } from '../time/day.js';

const publicFacts = [
  'SELECT started FROM reference.published_operation',
  'SELECT reported FROM records.case_report',
  'SELECT date FROM records.seizure',
  "SELECT (month + interval '1 month - 1 day')::date FROM records.occupancy",
  'SELECT date FROM records.outreach',
];

const factsOfPeople = [
  'SELECT admitted FROM records.episode',
  'SELECT discharged FROM records.episode',
  'SELECT contacted FROM records.follow_up',
  'SELECT started FROM records.aftercare',
];

/** The day of the last public fact, which readers see, and of the last record of all, up to `asOf`. */
export async function lastDays(
  client: PoolClient,
  asOf: Day,
): Promise<{ dataUntil: Day | null; lastRecord: Day | null }> {
  const last = (facts: readonly string[]) =>
    `(SELECT max(day)::text FROM (${facts.join(' UNION ALL ')}) AS facts(day) WHERE day <= $1)`;
  const result = await client.query<{ dataUntil: Day | null; lastRecord: Day | null }>(
    `SELECT ${last(publicFacts)} AS "dataUntil", ${last([...publicFacts, ...factsOfPeople])} AS "lastRecord"`,
    [asOf],
  );
  return result.rows[0] as { dataUntil: Day | null; lastRecord: Day | null };
}
