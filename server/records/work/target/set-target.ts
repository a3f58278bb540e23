import type { PoolClient } from 'pg';
import { dayOf, notInFuture } from '../day-rules.js';
import { updateSeen } from '../own-row.js';
import type { Change } from '../perform.js';
import { conflict, invalid, missing } from '../problems.js';
import type { SetTargetInput } from './set-target.input.js';

/** Sets a target or changes it. `speaksFor`: whether the viewer speaks for the region. Throws ProblemError. */
export async function setTarget(
  client: PoolClient,
  input: SetTargetInput,
  { today, speaksFor }: { today: string; speaksFor: boolean },
): Promise<Change<{ id: number }>> {
  if (!speaksFor) throw missing('region');
  const { indicator, region, year, version } = input;
  const values = checkedValues(input, today);
  const made = await client.query<{ id: number }>(
    `INSERT INTO reference.target (indicator, region_code, year, value, set_by, set_on)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (indicator, region_code, year) DO NOTHING RETURNING id`,
    [indicator, region, year, values.value, values.set_by, values.set_on],
  );
  const id = made.rows[0]?.id ?? (await change(client, [indicator, region, year], version, values));
  return { answer: { id }, touched: [{ type: 'Target', ids: [String(id)] }], reference: true };
}

async function change(
  client: PoolClient,
  key: [indicator: string, region: string, year: number],
  version: number | null | undefined,
  values: Record<string, unknown>,
): Promise<number> {
  const { rows } = await client.query<{ id: number; version: number }>(
    'SELECT id, version FROM reference.target WHERE indicator = $1 AND region_code = $2 AND year = $3',
    key,
  );
  const known = rows[0] as { id: number; version: number };
  if (version == null) throw conflict(known.version);
  await updateSeen(client, 'reference.target', { column: 'id', value: known.id }, version, values);
  return known.id;
}

function checkedValues({ year, value, setBy, setOn }: SetTargetInput, today: string) {
  if (year < 2000 || year > 2100)
    throw invalid('year', 'harus 2000 sampai 2100', 'must be from 2000 to 2100');
  if (!(value >= 0 && value < 1e12) || Number(value.toFixed(3)) !== value) {
    throw invalid(
      'value',
      'harus angka dari 0 dengan paling banyak tiga desimal',
      'must be a number from 0 with at most three decimals',
    );
  }
  if (setBy && (setBy.length > 200 || setBy.includes('\0'))) {
    throw invalid('setBy', 'paling panjang 200 huruf', 'must be at most 200 letters');
  }
  notInFuture('setOn', setOn, today);
  return { value, set_by: setBy ?? null, set_on: setOn ? dayOf(setOn) : null };
}
