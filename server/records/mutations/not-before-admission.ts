import type { PoolClient } from 'pg';
import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import { ownEpisodes } from '../scope-sql.js';
import { mutationRuleWords } from './mutation-rules.words.js';
import { invalid } from './problems.js';

/**
 * Throws ProblemError where a day lies before the client was first admitted, as far as the viewer may know: to own
 * facilities, for a mentor before the client's aftercare.
 */
export async function notBeforeAdmission(
  client: PoolClient,
  scope: Scope,
  pseudonym: string,
  { field, day }: { field: string; day: string },
): Promise<void> {
  const known =
    scope.mentor === undefined
      ? await firstAdmission(client, scope, pseudonym)
      : await firstCare(client, pseudonym);
  if (!known || day >= known) return;
  throw scope.mentor === undefined
    ? invalid(field, mutationRuleWords.beforeAdmission)
    : invalid(field, mutationRuleWords.beforeAftercare);
}

async function firstAdmission(client: PoolClient, scope: Scope, pseudonym: string): Promise<string | null> {
  const { rows } = await client.query<{ first: string | null }>(
    Prisma.sql`SELECT min(e.admitted)::text AS first FROM ${ownEpisodes(scope)} e
               WHERE e.client_pseudonym = ${pseudonym}`,
  );
  return rows[0]?.first ?? null;
}

async function firstCare(client: PoolClient, pseudonym: string): Promise<string | null> {
  const { rows } = await client.query<{ first: string | null }>(
    'SELECT min(started)::text AS first FROM records.aftercare WHERE client_pseudonym = $1',
    [pseudonym],
  );
  return rows[0]?.first ?? null;
}
