import type { PoolClient } from 'pg';
import type { Kind } from '../import/kind.js';
import type { Day } from '../time/day.js';

interface LastDays {
  dataUntil: Day | null;
  lastRecord: Day | null;
}

/** The day of the last public fact, which readers see, and of the last record of all, up to `asOf`. */
export async function lastDays(client: PoolClient, kinds: readonly Kind[], asOf: Day): Promise<LastDays> {
  const facts = kinds.flatMap(({ factDays, writes }) =>
    factDays.map(({ day, from, isPublic }) => ({
      isPublic,
      sql: `SELECT ${day} FROM ${from ?? writes[0]?.table}`,
    })),
  );
  const last = (some: readonly { sql: string }[]) =>
    `(SELECT max(day)::text FROM (${some.map(({ sql }) => sql).join(' UNION ALL ')}) AS facts(day) WHERE day <= $1)`;
  const result = await client.query<LastDays>(
    `SELECT ${last(facts.filter(({ isPublic }) => isPublic))} AS "dataUntil", ${last(facts)} AS "lastRecord"`,
    [asOf],
  );
  return result.rows[0] as LastDays;
}
