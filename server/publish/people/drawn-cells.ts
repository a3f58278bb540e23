import type { PoolClient } from 'pg';
import { breakdownName } from '../../catalogue/cell-name.js';
import { type PublicLevel } from '../../catalogue/levels.js';
import { personTables } from '../../catalogue/person-tables.js';
import { type YearUnit } from '../../time/period-unit.js';
import type { LastRelease } from '../last-release.js';
import { type PersonCell, personCellId } from './person-cells.js';

/** What the last release drew: each cell's noisy value by its id, and the cells themselves. */
export interface DrawnCells {
  /** Shown and withheld ones. */
  values: ReadonlyMap<string, number>;
  /** Ids of those that readers see. */
  shown: ReadonlySet<string>;
  /** As if nobody were in them; whoever is there now is counted apart. */
  cells: readonly PersonCell[];
}

interface Row {
  measure: string;
  breakdown: string;
  unit: YearUnit;
  year: number;
  region: string;
  level: PublicLevel;
  key: string;
  noisy: number | null;
  isShown: boolean;
}

/** Reads the drawn cells of the last release that are still in the catalogue. */
export async function drawnCells(client: PoolClient, last: LastRelease | undefined): Promise<DrawnCells> {
  if (!last) return { values: new Map(), shown: new Set(), cells: [] };
  const { rows } = await client.query<Row>(
    `SELECT e.measure, e.breakdown, e.period_unit::text AS unit, e.period::int AS year, e.region_code AS region,
            r.level::text AS level, e.key, e.noisy, c.key IS NOT NULL AS "isShown"
     FROM records.exact_cell e JOIN reference.region r ON r.code = e.region_code
     LEFT JOIN release.cell c ON (c.release_id, c.measure, c.breakdown, c.period_unit, c.region_code, c.period, c.key)
       = (e.release_id, e.measure, e.breakdown, e.period_unit, e.region_code, e.period, e.key)
     WHERE e.release_id = $1`,
    [last.id],
  );
  const values = new Map<string, number>();
  const shown = new Set<string>();
  const cells: PersonCell[] = [];
  for (const row of rows) {
    const cell = cellOf(row);
    if (!cell) continue;
    cells.push(cell);
    if (row.noisy !== null) values.set(personCellId(cell), row.noisy);
    if (row.isShown) shown.add(personCellId(cell));
  }
  return { values, shown, cells };
}

const tables = new Map(
  personTables.map((table) => [`${table.measure} ${breakdownName(table.by)} ${table.level}`, table]),
);

function cellOf({ measure, breakdown, level, unit, year, region, key }: Row): PersonCell | undefined {
  const table = tables.get(`${measure} ${breakdown} ${level}`);
  if (!table?.units.includes(unit) || !table.keys.includes(key)) return undefined;
  return { table, unit, year, region, key, people: 0, keySum: 0n };
}
