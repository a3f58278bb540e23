import type { PoolClient } from 'pg';
import type { Scope } from '../../../access/scope.js';
import { Prisma } from '../../../database/generated/client.js';
import { ownEpisodes } from '../../scope-sql.js';
import { invalid } from '../problems.js';
import { aftercareWords } from './aftercare.words.js';

/** Throws ProblemError where a client is in own care still, or was discharged after the day. */
export async function afterCare(
  client: PoolClient,
  scope: Scope,
  pseudonym: string,
  day: string,
): Promise<void> {
  const { rows } = await client.query<{ last: string | null; open: boolean | null }>(
    Prisma.sql`SELECT max(e.discharged)::text AS last, bool_or(e.discharged IS NULL) AS open
               FROM ${ownEpisodes(scope)} e WHERE e.client_pseudonym = ${pseudonym}`,
  );
  const { last, open } = rows[0] as { last: string | null; open: boolean | null };
  if (open) throw invalid('client', aftercareWords.inCare);
  if (last && day < last) {
    throw invalid('started', aftercareWords.beforeDischarge(last));
  }
}

/** A pseudonym: 64 hex digits. */
const pseudonym = /^[0-9a-f]{64}$/;

/** Throws ProblemError where a code is neither a pseudonym nor that of a mentor whom some aftercare names. */
export async function isMentor(client: PoolClient, mentor: string | null): Promise<void> {
  if (mentor === null || pseudonym.test(mentor)) return;
  const known = mentor.includes('\0')
    ? null
    : await client.query('SELECT FROM records.aftercare WHERE mentor_pseudonym = $1 LIMIT 1', [mentor]);
  if (known?.rowCount) return;
  throw invalid('mentor', aftercareWords.noMentor);
}
