import type { PoolClient } from 'pg';
import { breakdownName } from '../../catalogue/cell-name.js';
import { type PublicTable, publicTables } from '../../catalogue/tables.js';
import { copyRows } from '../../database/copy-rows.js';
import { type CalendarUnit } from '../../time/period-unit.js';
import { type Shown, shownOccupancy, shownWaiting } from './care-places.js';
import { type Places, reportedPlaces } from './places.js';

/** What the public does not see as counted, but rounded. */
const rounded: readonly string[] = ['BEDS', 'OCCUPANCY', 'WAITING'];

/** Makes the exact public cells in the temporary table new_cell from true_cell, as coarse as the catalogue says. */
export async function makePublicCells(client: PoolClient, noiseKey: Buffer): Promise<void> {
  await client.query('CREATE TEMP TABLE new_cell (LIKE release.cell INCLUDING DEFAULTS) ON COMMIT DROP');
  await client.query(
    'CREATE TEMP TABLE rounded_cell (LIKE true_cell INCLUDING DEFAULTS, step int) ON COMMIT DROP',
  );
  const places = await reportedPlaces(client);
  await copyRows(client, 'true_cell', trueColumns, places.flatMap(truePlaces));
  const shown = [...places.flatMap(publicPlaces), ...(await waiting(client, noiseKey))];
  await copyRows(client, 'rounded_cell', { ...trueColumns, step: ['step', 'int'] }, shown);
  for (const table of publicTables.filter(({ isProtected }) => !isProtected)) await copyTable(client, table);
}

interface PlaceCell extends Partial<Shown> {
  releaseId: string;
  measure: string;
  breakdown: string;
  unit: CalendarUnit;
  period: string;
  region: string;
  key: string;
}

const cellOf = (measure: string, { unit, period, region }: Pick<Places, 'unit' | 'period' | 'region'>) => ({
  ...{ releaseId: '', measure, breakdown: '', key: '' },
  ...{ unit, period, region },
});

const asReported = (value: number | null): Shown => ({
  value,
  step: null,
  reason: value === null ? 'NOT_REPORTED' : null,
});

function truePlaces(place: Places): PlaceCell[] {
  return [
    { ...cellOf('BEDS', place), ...asReported(place.beds) },
    { ...cellOf('OCCUPANCY', place), ...asReported(place.percent) },
  ];
}

function publicPlaces(place: Places): PlaceCell[] {
  const { beds, percent, unit } = place;
  return [
    { ...cellOf('BEDS', place), ...asReported(beds === null ? null : Number(beds.toFixed(1))) },
    { ...cellOf('OCCUPANCY', place), ...shownOccupancy(percent, beds ?? 0, unit) },
  ];
}

async function waiting(client: PoolClient, noiseKey: Buffer): Promise<PlaceCell[]> {
  const { rows } = await client.query<{
    unit: CalendarUnit;
    period: string;
    region: string;
    value: string | null;
  }>(
    `SELECT period_unit::text AS unit, period, region_code AS region, value FROM true_cell WHERE measure = 'WAITING'`,
  );
  return rows.map((row) => {
    const count = row.value === null ? null : Number(row.value);
    return { ...cellOf('WAITING', row), ...shownWaiting(count, row.region, noiseKey) };
  });
}

async function copyTable(
  client: PoolClient,
  { measure, by, levels, periodUnits }: PublicTable,
): Promise<void> {
  const isRounded = rounded.includes(measure);
  await client.query(
    `INSERT INTO new_cell (release_id, measure, breakdown, period_unit, period, region_code, key, value, exactness, step, reason)
     SELECT '', c.measure, c.breakdown, c.period_unit, c.period, c.region_code, c.key, c.value, 'EXACT',
            ${isRounded ? 'c.step' : 'NULL'}, c.reason
     FROM ${isRounded ? 'rounded_cell' : 'true_cell'} c JOIN reference.region r ON r.code = c.region_code
     WHERE c.measure = $1 AND c.breakdown = $2 AND r.level::text = ANY($3) AND c.period_unit::text = ANY($4)`,
    [measure, breakdownName(by), levels, periodUnits],
  );
}

const trueColumns = {
  releaseId: ['release_id', 'text'],
  measure: ['measure', 'text'],
  breakdown: ['breakdown', 'text'],
  unit: ['period_unit', 'release.period_unit'],
  period: ['period', 'text'],
  region: ['region_code', 'text'],
  key: ['key', 'text'],
  value: ['value', 'numeric'],
  reason: ['reason', 'release.withheld_reason'],
} as const;
