import type { PoolClient } from 'pg';
import { breakdownName } from '../../catalogue/cell-name.js';
import type { Side } from '../../catalogue/sides.js';
import type { Localised } from '../../language/localised.js';
import type { Day } from '../../time/day.js';
import type { LastRelease } from '../last-release.js';
import { stepWords } from '../publish.words.js';
import { coveredRegions } from './covered-regions.js';
import {
  type Drawing,
  decideDrawings,
  drawingName,
  type ForcedDrawing,
  knownDrawings,
  refuseOtherSigma,
  rememberDrawings,
} from './drawings.js';
import { drawnCells } from './drawn-cells.js';
import type { DiscreteGaussian } from './noise.js';
import { type PersonCell, personCellId, personCells, type Years } from './person-cells.js';
import { type ProtectedCell, protect } from './protected-cell.js';
import { firstShownYear, peopleYears, publicYears, sideOf } from './side-years.js';
import { yearsOf } from './years.js';

export interface People {
  /** Every closed cell that is shown or withheld, exact and noisy. */
  cells: ProtectedCell[];
  /** The same and those of years that are not shown yet, which keep their drawing too. */
  drawn: ProtectedCell[];
  drawings: Drawing[];
  /** Keeps which periods were drawn, for the next publish. */
  remember(): Promise<void>;
}

export interface PeopleOptions {
  asOf: Day;
  noiseKey: Buffer;
  noise: DiscreteGaussian;
  last: LastRelease | undefined;
  force: ForcedDrawing | undefined;
  progress(step: Localised): void;
}

/**
 * Counts people into the cells of every protected table and disturbs each count, where it is drawn now; the others are
 * copied from the last release, whoever came or went since.
 */
export async function countPeople(client: PoolClient, options: PeopleOptions): Promise<People> {
  const { asOf, noiseKey, noise, last, force, progress } = options;
  const regions = await coveredRegions(client);
  const facts = await publicYears(client);
  const seen = await peopleYears(client, facts);
  const counted: PersonCell[] = [];
  for await (const cells of personCells(client, regions, (table) => seen[sideOf(table)], asOf)) {
    counted.push(...cells);
    const [first] = cells;
    if (first)
      progress(
        stepWords.counted(first.table.measure, breakdownName(first.table.by), first.unit, cells.length),
      );
  }
  const before = await drawnCells(client, last);
  const all = together(counted, before.cells);
  const drawings = decideDrawings(periodsOf(all), await knownDrawings(client), { asOf, last, force });
  refuseOtherSigma(drawings, last, noise.sigma);
  const byName = new Map(drawings.map((one) => [drawingName(one), one]));
  const drawn = all.map((cell): ProtectedCell => {
    const { change, revision } = byName.get(drawingName(cell)) as Drawing;
    const kept = change === 'KEPT' ? before.values.get(personCellId(cell)) : undefined;
    return kept === undefined ? protect(cell, { key: noiseKey, noise, revision }) : { ...cell, noisy: kept };
  });
  const from = shownFrom(drawn, seen, facts);
  const cells = drawn.filter(
    (cell) => before.shown.has(personCellId(cell)) || firstYearOf(cell) >= from[sideOf(cell.table)],
  );
  return { cells, drawn, drawings, remember: () => rememberDrawings(client, drawings) };
}

/** The year, or the first of three: none that reaches into a year that is not shown is shown either. */
const firstYearOf = ({ unit, year }: ProtectedCell) => yearsOf(unit, year)[0] as number;

/** What is counted now, and what the last release drew although nobody is there any more. */
function together(counted: readonly PersonCell[], before: readonly PersonCell[]): PersonCell[] {
  const names = new Set(counted.map(personCellId));
  return [...counted, ...before.filter((cell) => !names.has(personCellId(cell)))];
}

function periodsOf(cells: readonly PersonCell[]) {
  return [...new Map(cells.map(({ unit, year }) => [drawingName({ unit, year }), { unit, year }])).values()];
}

function shownFrom(
  cells: readonly ProtectedCell[],
  seen: Awaited<ReturnType<typeof peopleYears>>,
  facts: Years | undefined,
): Record<Side, number> {
  const totals = cells
    .filter(({ table, unit }) => table.by.length === 0 && table.level === 'PROVINCE' && unit === 'YEAR')
    .map(({ table, year, noisy }) => ({ measure: table.measure, year, value: noisy }));
  const from = (side: Side) => firstShownYear(side, { seen: seen[side], facts, totals });
  return { REHABILITATION: from('REHABILITATION'), POLICE: from('POLICE') };
}
