import { type Side } from '../catalogue/sides.js';
import { type PeriodUnit } from '../time/period-unit.js';
import type {
  CellName,
  CurveName,
  SeriesName,
  StoredCurve,
  StoredEventCell,
  StoredPoint,
  StoredStage,
} from './stored.js';
import type { TableRequest } from './table-request.js';

/** From which to which period there are numbers. */
export interface Span {
  first: string;
  last: string;
}

/** What cleared viewers read instead of protected numbers. Strangers have none. */
export interface ExactFigures {
  /** Whether the viewer reads a side exactly in a region. */
  covers(side: Side, region: string): boolean;
  table(request: TableRequest): Promise<(CellName & { people: number })[]>;
  /** Events, beds and people waiting, in units and splits that the public has not. */
  events(request: TableRequest): Promise<StoredEventCell[]>;
  spanOfEvents(measure: string, unit: PeriodUnit): Promise<Span | null>;
  spanOfSeries(name: { indicator: string; periodUnit: PeriodUnit }): Promise<Span | null>;
  series(name: SeriesName): Promise<StoredPoint[]>;
  curves(name: CurveName): Promise<StoredCurve[]>;
  /** Stages of all sides; of which the asker may show those of `sides`. */
  stages(name: { regionCode: string; period: string }, sides: readonly Side[]): Promise<StoredStage[]>;
}

/** Puts exact rows in the place of those with the same name, and adds what only cleared viewers see. */
export function overlaid<Row>(
  shown: readonly Row[],
  exact: readonly Row[],
  nameOf: (row: Row) => string,
): Row[] {
  const rows = new Map(shown.map((row) => [nameOf(row), row]));
  for (const row of exact) rows.set(nameOf(row), row);
  return [...rows.values()];
}
