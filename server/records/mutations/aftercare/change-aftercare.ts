import type { PoolClient } from 'pg';
import type { Scope } from '../../../access/scope.js';
import { dayOf } from '../../../time/day.js';
import type { AftercareRow } from '../../aftercare/aftercare.rows.js';
import type { ClientRow } from '../../client/client.rows.js';
import { notInFuture } from '../day-rules.js';
import { notAfterDeath } from '../not-after-death.js';
import { updateSeen } from '../own-row.js';
import type { Change } from '../perform.js';
import { conflict, invalid } from '../problems.js';
import type { AssignMentorInput, StartAftercareInput } from './aftercare.input.js';
import { afterCare, isMentor } from './aftercare.rules.js';
import { aftercareWords } from './aftercare.words.js';

const changed = (id: number): Change<{ key: string }> => ({
  answer: { key: String(id) },
  touched: [{ type: 'Aftercare', ids: [String(id)] }],
});

/** Begins the aftercare of a client. Throws ProblemError. */
export async function startAftercare(
  client: PoolClient,
  { pseudonym, synthetic }: ClientRow,
  { started, mentor = null }: StartAftercareInput,
  { today, scope }: { today: string; scope: Scope },
): Promise<Change<{ key: string }>> {
  await isMentor(client, mentor);
  notInFuture('started', started, today);
  const day = dayOf(started);
  await afterCare(client, scope, pseudonym, day);
  await notAfterDeath(client, scope, pseudonym, { field: 'started', day });
  const known = await client.query<{ version: number }>(
    `SELECT version FROM records.aftercare
     WHERE client_pseudonym = $1 AND (started = $2 OR ended IS NULL) ORDER BY started DESC`,
    [pseudonym, day],
  );
  if (known.rows[0]) throw conflict(known.rows[0].version);
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO records.aftercare (client_pseudonym, started, mentor_pseudonym, synthetic)
     VALUES ($1, $2, $3, $4) ON CONFLICT (client_pseudonym, started) DO NOTHING RETURNING id`,
    [pseudonym, day, mentor, synthetic],
  );
  // Somebody else wrote it at this moment.
  if (!rows[0]) throw conflict(1);
  return changed(rows[0].id);
}

/** Gives a client in aftercare a mentor, another one or none. Throws ProblemError. */
export async function assignMentor(
  client: PoolClient,
  { id, ended }: AftercareRow,
  { mentor, version }: AssignMentorInput,
  today: string,
): Promise<Change<{ key: string }>> {
  if (mentor === undefined) {
    throw invalid('mentor', aftercareWords.mentorMissing);
  }
  if (ended && dayOf(ended) < today) {
    throw invalid('aftercare', aftercareWords.ended);
  }
  await isMentor(client, mentor);
  await updateSeen(client, 'records.aftercare', { column: 'id', value: id }, version, {
    mentor_pseudonym: mentor,
  });
  return changed(id);
}
