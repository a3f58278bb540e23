import type { PoolClient } from 'pg';
import type { Scope } from '../../../access/scope.js';
import { dayOf } from '../../../time/day.js';
import type { ClientRow } from '../../client/client.rows.js';
import type { FollowUpRow } from '../../follow-up/follow-up.rows.js';
import { notAfterDeath } from '../not-after-death.js';
import { notBeforeAdmission } from '../not-before-admission.js';
import { updateSeen } from '../own-row.js';
import type { Change } from '../perform.js';
import { conflict, missing } from '../problems.js';
import { checkedDay } from './checked-day.js';
import type { RecordFollowUpInput } from './record-follow-up.input.js';

/** Who asks, when, and which follow-up is to be corrected. */
interface Circumstances {
  today: string;
  scope: Scope;
  seen: FollowUpRow | null;
}

/** Writes a follow-up of a client, or corrects the one that was seen. Throws ProblemError. */
export async function recordFollowUp(
  client: PoolClient,
  { pseudonym, synthetic }: ClientRow,
  input: RecordFollowUpInput,
  { today, scope, seen }: Circumstances,
): Promise<Change<{ key: string }>> {
  const day = checkedDay(input, today);
  const field = input.contacted ? 'contacted' : 'due';
  await notBeforeAdmission(client, scope, pseudonym, { field, day });
  if (input.status !== 'DIED') await notAfterDeath(client, scope, pseudonym, { field, day });
  const values = {
    key_date: day,
    due: input.due ? dayOf(input.due) : null,
    contacted: input.contacted ? dayOf(input.contacted) : null,
    status: input.status,
    evidence: input.evidence ?? null,
  };
  const known = await sameDay(client, pseudonym, day);
  const corrected = seen ?? (input.version == null ? null : known);
  if (known && known.id !== corrected?.id) throw conflict(known.version);
  const key = String(
    corrected
      ? await correct(client, pseudonym, corrected, input, values)
      : await insert(client, pseudonym, synthetic, values),
  );
  return { answer: { key }, touched: [{ type: 'FollowUp', ids: [key] }] };
}

async function sameDay(client: PoolClient, pseudonym: string, day: string) {
  const { rows } = await client.query<{ id: number; version: number }>(
    'SELECT id, version FROM records.follow_up WHERE client_pseudonym = $1 AND key_date = $2',
    [pseudonym, day],
  );
  return rows[0] ?? null;
}

async function correct(
  client: PoolClient,
  pseudonym: string,
  row: { id: number; version: number; clientPseudonym?: string },
  { version }: RecordFollowUpInput,
  values: Record<string, unknown>,
): Promise<number> {
  if (row.clientPseudonym !== undefined && row.clientPseudonym !== pseudonym) throw missing('followUp');
  if (version == null) throw conflict(row.version);
  await updateSeen(client, 'records.follow_up', { column: 'id', value: row.id }, version, values);
  return row.id;
}

async function insert(
  client: PoolClient,
  pseudonym: string,
  synthetic: boolean,
  values: Record<string, unknown>,
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO records.follow_up (client_pseudonym, synthetic, ${Object.keys(values).join(', ')})
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (client_pseudonym, key_date) DO NOTHING RETURNING id`,
    [pseudonym, synthetic, ...Object.values(values)],
  );
  // Somebody else wrote it at this moment.
  if (!rows[0]) throw conflict(1);
  return rows[0].id;
}
