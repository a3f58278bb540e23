/** Where a region is: degrees east and north of its centre. */
export interface Centre {
  code: string;
  latitude: number | null;
  longitude: number | null;
}

/** Column from the west, row from the north. */
export type Place = [number, number];

/** Jambi drawn by hand: neighbours stay neighbours. */
const byHand: Record<string, Place> = {
  '15.08': [1, 0],
  '15.09': [2, 0],
  '15.06': [3, 0],
  '15.07': [4, 0],
  '15.01': [0, 1],
  '15.02': [1, 1],
  '15.04': [2, 1],
  '15.71': [3, 1],
  '15.05': [4, 1],
  '15.72': [0, 2],
  '15.03': [2, 2],
};

/** Tiles at the places that regions have to each other; each region has a tile of its own. */
export function placesOf(centres: Centre[]): Map<string, Place> {
  if (centres.every(({ code }) => code in byHand))
    return new Map(centres.map(({ code }) => [code, byHand[code] as Place]));
  const columns = Math.max(1, Math.ceil(Math.sqrt(centres.length * 1.4)));
  const rows = Math.max(1, Math.ceil((centres.length / columns) * 1.3));
  const east = spreadOf(centres.map(({ longitude }) => longitude));
  const south = spreadOf(centres.map(({ latitude }) => (latitude === null ? null : -latitude)));
  const taken = new Set<string>();
  const places = new Map<string, Place>();
  for (const { code, latitude, longitude } of centres) {
    const wanted: Place = [
      east(longitude) * (columns - 1),
      south(latitude === null ? null : -latitude) * (rows - 1),
    ];
    const place = nearestFree(wanted, columns, rows, taken);
    taken.add(String(place));
    places.set(code, place);
  }
  return places;
}

/** Turns a degree into a share of the way from the first to the last; the middle where it is not known. */
function spreadOf(values: (number | null)[]): (value: number | null) => number {
  const known = values.filter((value) => value !== null);
  const least = Math.min(...known);
  const width = Math.max(...known) - least;
  return (value) => (value === null || !(width > 0) ? 0.5 : (value - least) / width);
}

function nearestFree([x, y]: Place, columns: number, rows: number, taken: Set<string>): Place {
  const free: Place[] = [];
  for (let row = 0; row < rows + 2; row++)
    for (let column = 0; column < columns; column++)
      if (!taken.has(String([column, row]))) free.push([column, row]);
  const far = ([column, row]: Place) => Math.hypot(column - x, row - y);
  return free.reduce((best, one) => (far(one) < far(best) ? one : best));
}
