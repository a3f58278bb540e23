import { breakdownName, type Place, type TableName } from '../../catalogue/cell-name.js';

/** One cell as a number, exact or protected. */
export interface Count {
  value: number;
  isProtected: boolean;
}

/** Null where nothing was reported. */
type Cells = Map<string, Count | null>;

/** Cells by table, then by place and period, then by key: what figures are calculated from. */
export class CellIndex {
  readonly #tables = new Map<string, Map<string, { place: Place; cells: Cells }>>();

  set(table: TableName, place: Place, key: string, count: Count | null): void {
    const places = this.#tables.get(textOf(table)) ?? new Map<string, { place: Place; cells: Cells }>();
    const at = places.get(placeText(place)) ?? { place, cells: new Map() };
    at.cells.set(key, count);
    places.set(placeText(place), at);
    this.#tables.set(textOf(table), places);
  }

  /** The cells of a table in a place and period; undefined where it is not published. */
  cells(table: TableName, place: Place): Cells | undefined {
    return this.#tables.get(textOf(table))?.get(placeText(place))?.cells;
  }

  /** Every place and period of a table. */
  places(table: TableName): Place[] {
    return [...(this.#tables.get(textOf(table))?.values() ?? [])].map(({ place }) => place);
  }

  /** One count that must be there. */
  count(table: TableName, place: Place, key: string): Count | undefined {
    return this.cells(table, place)?.get(key) ?? undefined;
  }
}

const textOf = ({ measure, by, unit }: TableName): string => `${measure} ${breakdownName(by)} ${unit}`;

const placeText = ({ region, period }: Place): string => `${region} ${period}`;
