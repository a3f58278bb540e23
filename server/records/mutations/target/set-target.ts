import type { PoolClient } from 'pg';
import type { RegionLevel } from '../../../database/generated/enums.js';
import { holdsDemonstration } from '../../../keys/holds-demonstration.js';
import { hasFiguresFor, isShare } from '../../../reference/target/target-rules.js';
import { dayOf } from '../../../time/day.js';
import { notInFuture } from '../day-rules.js';
import { updateSeen } from '../own-row.js';
import type { Change } from '../perform.js';
import { plainText } from '../plain-text.js';
import { conflict, invalid, missing } from '../problems.js';
import type { SetTargetInput } from './set-target.input.js';
import { setTargetWords } from './set-target.words.js';

/** Sets a target or changes it. `level`: that of the region. Throws ProblemError. */
export async function setTarget(
  client: PoolClient,
  input: SetTargetInput,
  { today, level }: { today: string; level: RegionLevel },
): Promise<Change<{ key: string }>> {
  const { indicator, region, year, version } = input;
  if (!hasFiguresFor(indicator, level)) {
    throw invalid('region', setTargetWords.level(indicator));
  }
  const values = checkedValues(input, today);
  const known = await knownTarget(client, [indicator, region, year]);
  if (known && version == null) throw conflict(known.version);
  if (!known && version != null) throw missing('version');
  const id = known?.id ?? (await insert(client, [indicator, region, year], values));
  if (version != null)
    await updateSeen(client, 'reference.target', { column: 'id', value: id }, version, values);
  const key = String(id);
  return { answer: { key }, touched: [{ type: 'Target', ids: [key] }], reference: true };
}

type TargetKey = [indicator: string, region: string, year: number];

async function knownTarget(client: PoolClient, key: TargetKey) {
  const { rows } = await client.query<{ id: number; version: number }>(
    'SELECT id, version FROM reference.target WHERE indicator = $1 AND region_code = $2 AND year = $3',
    key,
  );
  return rows[0];
}

async function insert(
  client: PoolClient,
  key: TargetKey,
  values: ReturnType<typeof checkedValues>,
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO reference.target (indicator, region_code, year, value, set_by, set_on, synthetic)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (indicator, region_code, year) DO NOTHING RETURNING id`,
    [...key, values.value, values.set_by, values.set_on, await holdsDemonstration(client)],
  );
  // Somebody else set it at this moment.
  if (!rows[0]) throw conflict(1);
  return rows[0].id;
}

function checkedValues({ indicator, year, value, setBy, setOn }: SetTargetInput, today: string) {
  if (year < 2000 || year > 2100) throw invalid('year', setTargetWords.year);
  const most = isShare(indicator) ? 100 : 1e12;
  if (!(value >= 0 && value <= most) || Number(value.toFixed(3)) !== value) {
    throw invalid('value', isShare(indicator) ? setTargetWords.share : setTargetWords.amount);
  }
  plainText('setBy', setBy, 200);
  notInFuture('setOn', setOn, today);
  return { value, set_by: setBy ?? null, set_on: setOn ? dayOf(setOn) : null };
}
