/** One cell as a number, exact or protected. */
export interface Count {
  value: number;
  isProtected: boolean;
}

/** Null where nothing was reported. */
type Cells = Map<string, Count | null>;

/** Cells by table, then by place and period, then by key: what figures are calculated from. */
export class CellIndex {
  readonly #tables = new Map<string, Map<string, Cells>>();

  set(table: string, place: string, key: string, count: Count | null): void {
    const places = this.#tables.get(table) ?? new Map<string, Cells>();
    const cells = places.get(place) ?? new Map();
    cells.set(key, count);
    places.set(place, cells);
    this.#tables.set(table, places);
  }

  /** The cells of a table in a place and period; undefined where it is not published. */
  cells(table: string, place: string): Cells | undefined {
    return this.#tables.get(table)?.get(place);
  }

  /** Every place and period of a table. */
  places(table: string): string[] {
    return [...(this.#tables.get(table)?.keys() ?? [])];
  }

  /** One count that must be there. */
  count(table: string, place: string, key: string): Count | undefined {
    return this.cells(table, place)?.get(key) ?? undefined;
  }
}

/** How a table is named in the index. */
export function tableName(measure: string, breakdown: string, unit: string): string {
  return `${measure} ${breakdown} ${unit}`;
}

/** How a place and period are named in the index. */
export function placeName(region: string, period: string): string {
  return `${region} ${period}`;
}
