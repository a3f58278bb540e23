import type { personMeasures } from '../publish/catalogue/person-measures.js';
import type { CellName, SeriesName, StoredCurve, StoredPoint, StoredStage } from './stored.js';
import type { TableRequest } from './table-request.js';

type Side = (typeof personMeasures)[keyof typeof personMeasures]['side'];

/** What cleared viewers read instead of protected numbers. Strangers have none. */
export interface ExactFigures {
  /** Whether the viewer reads a side exactly in a region. */
  covers(side: Side, region: string): boolean;
  table(request: TableRequest): Promise<(CellName & { people: number })[]>;
  series(name: SeriesName): Promise<StoredPoint[]>;
  curves(name: { kind: string; regionCode: string; period: string }): Promise<StoredCurve[]>;
  stages(name: { regionCode: string; period: string }): Promise<StoredStage[]>;
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
