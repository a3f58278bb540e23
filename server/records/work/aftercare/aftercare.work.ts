import type { PoolClient } from 'pg';
import type { Scope } from '../../../access/scope.js';
import type { AftercareRow } from '../../aftercare/aftercare.rows.js';
import type { ClientRow } from '../../client/client.rows.js';
import { dayOf, notInFuture } from '../day-rules.js';
import { notBeforeAdmission } from '../not-before-admission.js';
import { updateSeen } from '../own-row.js';
import type { Change } from '../perform.js';
import { conflict, invalid } from '../problems.js';
import type { AssignMentorInput, StartAftercareInput } from './aftercare.input.js';

const changed = (id: number): Change<{ id: number }> => ({
  answer: { id },
  touched: [{ type: 'Aftercare', ids: [String(id)] }],
});

/** Begins the aftercare of a client; a mentor takes them on. Throws ProblemError. */
export async function startAftercare(
  client: PoolClient,
  { pseudonym, synthetic }: ClientRow,
  { started, mentor = null }: StartAftercareInput,
  { today, scope }: { today: string; scope: Scope },
): Promise<Change<{ id: number }>> {
  isMentor(mentor);
  const { mentor: own } = scope;
  if (own !== undefined && mentor !== null && mentor !== own) {
    throw invalid(
      'mentor',
      'pendamping hanya dapat menunjuk dirinya',
      'a mentor can name nobody but themselves',
    );
  }
  notInFuture('started', started, today);
  await notBeforeAdmission(client, scope, pseudonym, { field: 'started', day: dayOf(started) });
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO records.aftercare (client_pseudonym, started, mentor_pseudonym, synthetic)
     VALUES ($1, $2, $3, $4) ON CONFLICT (client_pseudonym, started) DO NOTHING RETURNING id`,
    [pseudonym, dayOf(started), mentor ?? own ?? null, synthetic],
  );
  if (rows[0]) return changed(rows[0].id);
  const known = await client.query<{ version: number }>(
    'SELECT version FROM records.aftercare WHERE client_pseudonym = $1 AND started = $2',
    [pseudonym, dayOf(started)],
  );
  throw conflict((known.rows[0] as { version: number }).version);
}

/** Gives a client in aftercare a mentor, another one or none. Throws ProblemError. */
export async function assignMentor(
  client: PoolClient,
  { id }: AftercareRow,
  { mentor = null, version }: AssignMentorInput,
): Promise<Change<{ id: number }>> {
  isMentor(mentor);
  await updateSeen(client, 'records.aftercare', { column: 'id', value: id }, version, {
    mentor_pseudonym: mentor,
  });
  return changed(id);
}

function isMentor(mentor: string | null): void {
  if (mentor !== null && !/^[\w.:@-]{1,128}$/.test(mentor)) {
    throw invalid(
      'mentor',
      'bukan kode pendamping (lihat aftercare { mentor })',
      'is no code of a mentor (see aftercare { mentor })',
    );
  }
}
