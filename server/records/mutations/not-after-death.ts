import type { PoolClient } from 'pg';
import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import { ownEpisodes } from '../scope-sql.js';
import { mutationRuleWords } from './mutation-rules.words.js';
import { invalid } from './problems.js';

/** Throws ProblemError where a client is known to the viewer to have died by a day. */
export async function notAfterDeath(
  client: PoolClient,
  scope: Scope,
  pseudonym: string,
  { field, day }: { field: string; day: string },
): Promise<void> {
  const { rowCount } = await client.query(Prisma.sql`
    SELECT FROM records.follow_up
    WHERE client_pseudonym = ${pseudonym} AND status = 'DIED' AND key_date <= ${day}::date
    UNION ALL
    SELECT FROM ${ownEpisodes(scope)} e
    WHERE e.client_pseudonym = ${pseudonym} AND e.outcome = 'DIED' AND e.discharged <= ${day}::date`);
  if (rowCount) throw invalid(field, mutationRuleWords.afterDeath);
}
