import type { PoolClient } from 'pg';
import type { Scope } from '../../../access/scope.js';
import type { ClientRow } from '../../client/client.rows.js';
import { dayOf, notInFuture } from '../day-rules.js';
import { notBeforeAdmission } from '../not-before-admission.js';
import { updateSeen } from '../own-row.js';
import type { Change } from '../perform.js';
import { conflict, invalid } from '../problems.js';
import type { RecordFollowUpInput } from './record-follow-up.input.js';

/** Writes a follow-up of a client, or corrects the one of the same day. Throws ProblemError. */
export async function recordFollowUp(
  client: PoolClient,
  { pseudonym, synthetic }: ClientRow,
  input: RecordFollowUpInput,
  { today, scope }: { today: string; scope: Scope },
): Promise<Change<{ id: number }>> {
  const day = checkedDay(input, today);
  const field = input.contacted ? 'contacted' : 'due';
  await notBeforeAdmission(client, scope, pseudonym, { field, day });
  const values = {
    due: input.due ? dayOf(input.due) : null,
    contacted: input.contacted ? dayOf(input.contacted) : null,
    status: input.status,
    evidence: input.evidence ?? null,
  };
  const made = await client.query<{ id: number }>(
    `INSERT INTO records.follow_up (client_pseudonym, key_date, due, contacted, status, evidence, synthetic)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (client_pseudonym, key_date) DO NOTHING RETURNING id`,
    [pseudonym, day, values.due, values.contacted, values.status, values.evidence, synthetic],
  );
  const id = made.rows[0]?.id ?? (await correct(client, pseudonym, day, input.version, values));
  return { answer: { id }, touched: [{ type: 'FollowUp', ids: [String(id)] }] };
}

async function correct(
  client: PoolClient,
  pseudonym: string,
  day: string,
  version: number | null | undefined,
  values: Record<string, unknown>,
): Promise<number> {
  const { rows } = await client.query<{ id: number; version: number }>(
    'SELECT id, version FROM records.follow_up WHERE client_pseudonym = $1 AND key_date = $2',
    [pseudonym, day],
  );
  const known = rows[0] as { id: number; version: number };
  if (version == null) throw conflict(known.version);
  await updateSeen(client, 'records.follow_up', { column: 'id', value: known.id }, version, values);
  return known.id;
}

/** The day that the follow-up is of: that of the contact, else the day when it was due. Throws ProblemError. */
function checkedDay({ due, contacted, status, evidence }: RecordFollowUpInput, today: string): string {
  notInFuture('contacted', contacted, today);
  if (!contacted && status !== 'UNKNOWN') {
    throw invalid(
      'contacted',
      'isi tanggal kontak; tanpa kontak keadaannya UNKNOWN',
      'give the day of the contact; without one the status is UNKNOWN',
    );
  }
  if (!contacted && evidence) {
    throw invalid('evidence', 'tanpa kontak tidak ada bukti', 'without a contact there is no evidence');
  }
  const day = contacted ?? due;
  if (!day) throw invalid('due', 'isi contacted atau due', 'give contacted or due');
  if (!contacted) notInFuture('due', due, today);
  return dayOf(day);
}
