import type { PoolClient } from 'pg';
import { breakdownName } from '../catalogue/dimensions.js';
import { coveredRegions } from './covered-regions.js';
import { type Drawing, Drawings } from './drawings.js';
import type { DiscreteGaussian } from './noise.js';
import { type PersonCell, personCells } from './person-cells.js';
import { type ProtectedCell, protect } from './protected-cell.js';
import { firstPublicYear, firstShownYear, peopleYears, sideOf } from './side-years.js';

export interface People {
  /** Every closed cell that is shown or withheld, exact and noisy. */
  cells: ProtectedCell[];
  drawings: Drawing[];
  /** Keeps which periods were drawn, for the next publish. */
  remember(): Promise<void>;
}

export interface PeopleOptions {
  asOf: string;
  noiseKey: Buffer;
  noise: DiscreteGaussian;
  /** Why years may be drawn more often than agreed. */
  force?: string;
  progress(step: string): void;
}

/** Counts people into the cells of every protected table and disturbs each count. */
export async function countPeople(client: PoolClient, options: PeopleOptions): Promise<People> {
  const { asOf, noiseKey, noise, force, progress } = options;
  const regions = await coveredRegions(client);
  const seen = await peopleYears(client);
  const drawings = new Drawings(client);
  const counted: PersonCell[] = [];
  for await (const cells of personCells(client, regions, (table) => seen[sideOf(table)], asOf)) {
    drawings.add(cells);
    counted.push(...cells);
    const [first] = cells;
    if (first)
      progress(
        `${first.table.measure} ${breakdownName(first.table.by)} ${first.unit}: ${cells.length} cells`,
      );
  }
  const decided = await drawings.decide(force);
  const noisy = counted.map((cell) =>
    protect(cell, { key: noiseKey, noise, revision: drawings.revisionOf(cell.unit, cell.year) }),
  );
  const shown = await shownFrom(client, noisy, seen);
  return {
    cells: noisy.filter((cell) => cell.year >= shown[sideOf(cell.table)]),
    drawings: decided,
    remember: () => drawings.remember(),
  };
}

async function shownFrom(
  client: PoolClient,
  cells: readonly ProtectedCell[],
  seen: Awaited<ReturnType<typeof peopleYears>>,
) {
  const publicYear = await firstPublicYear(client);
  const totals = cells
    .filter(({ table, unit }) => table.by.length === 0 && table.level === 'PROVINCE' && unit === 'YEAR')
    .map(({ table, year, noisy }) => ({ measure: table.measure, year, value: noisy }));
  const from = (side: 'REHABILITATION' | 'POLICE') => {
    const years = seen[side];
    return years ? firstShownYear(side, years, publicYear, totals) : 0;
  };
  return { REHABILITATION: from('REHABILITATION'), POLICE: from('POLICE') };
}
