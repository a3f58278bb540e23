import { assign } from './assignment.js';

/** A region and where it lies, as far as that is known. */
export interface Placed {
  code: string;
  /** Degrees. */
  latitude: number | null;
  longitude: number | null;
}

/** Where a region stands in the grid; column 0 is the west, row 0 the north. */
export interface Tile {
  code: string;
  column: number;
  row: number;
}

/** A map of equal tiles, by code. */
export interface TileGrid {
  columns: number;
  rows: number;
  tiles: Tile[];
}

/** A place on a plane, x to the east and y to the south. */
interface Place {
  x: number;
  y: number;
}

/** Sides of a tile that are tried, in parts of the side at which the tiles just fill the bounds of the regions. */
const sides = [1, 0.9, 0.8, 0.7, 0.6];
/** Where the first tile begins, in parts of its side, that is tried in both directions. */
const starts = [0, 1 / 3, 2 / 3];
const ways = sides.flatMap((side) =>
  starts.flatMap((right) => starts.map((down) => ({ side, right, down }))),
);
/** Of more regions only the first way is tried: the time grows with the third power. */
const fewRegions = 60;

/**
 * Puts each region on a tile of its own, at its true place among the others: north up, in each row from west to east,
 * in each column from north to south, neighbours beside each other where that can be. Regions without a place follow
 * in rows below. The same regions give the same grid, in whatever order they come.
 */
export function tileGrid(regions: readonly Placed[]): TileGrid {
  const sorted = regions.toSorted((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
  const isPlaced = (region: Placed) => Number.isFinite(region.latitude) && Number.isFinite(region.longitude);
  const placed = sorted.filter(isPlaced);
  const cells = arrange(placesOf(placed));
  const tiles = placed.map(({ code }, index) => ({ code, ...(cells[index] as Cell) }));
  const rest = sorted.filter((region) => !isPlaced(region));
  const rows = extent(cells.map(({ row }) => row));
  const columns = extent(cells.map(({ column }) => column)) || Math.ceil(Math.sqrt(rest.length));
  tiles.push(
    ...rest.map(({ code }, index) => ({
      code,
      column: index % columns,
      row: rows + Math.floor(index / columns),
    })),
  );
  return { columns, rows: extent(tiles.map(({ row }) => row)), tiles };
}

interface Cell {
  column: number;
  row: number;
}

/**
 * A cell for each place. Of the sides and starts of tiles that are tried, each is filled so that the squared distances
 * from the true places are least; the one is taken that distorts least for its size.
 */
export function arrange(places: readonly Place[]): Cell[] {
  const isMany = places.length > fewRegions;
  const plain = inSides(places);
  const pairs = isMany ? [] : neighbours(plain);
  let best: { cells: Cell[]; faults: number } = { cells: [], faults: Infinity };
  for (const { side, right, down } of isMany ? ways.slice(0, 1) : ways) {
    const scaled = plain.map(({ x, y }) => ({ x: x / side + right, y: y / side + down }));
    const cells = filled(scaled);
    const faults = faultsOf(scaled, cells, pairs);
    if (faults < best.faults - 1e-9) best = { cells, faults };
  }
  return trimmed(best.cells);
}

/** The places from the north-west corner, in sides of tiles that just fill their bounds. */
function inSides(places: readonly Place[]): Place[] {
  const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))];
  const [width, height] = [
    Math.max(...places.map(({ x }) => x)) - left,
    Math.max(...places.map(({ y }) => y)) - top,
  ];
  const gaps = places.length - 1;
  // (width + side) (height + side) = places × side²
  const half = width + height;
  const side = (half + Math.sqrt(half ** 2 + 4 * gaps * width * height)) / (2 * gaps) || 1;
  return places.map(({ x, y }) => ({ x: steady((x - left) / side), y: steady((y - top) / side) }));
}

/** Without the last digits, which differ by where on earth the same shape lies. */
function steady(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function filled(places: readonly Place[]): Cell[] {
  let [columns, rows] = [1, 1];
  for (const { x, y } of places)
    [columns, rows] = [Math.max(columns, Math.round(x) + 1), Math.max(rows, Math.round(y) + 1)];
  // One more on each side, and more where many lie in one place.
  let margin = 1;
  while ((columns + 2 * margin) * (rows + 2 * margin) < 2 * places.length) margin += 1;
  const width = columns + 2 * margin;
  const cells = Array.from({ length: width * (rows + 2 * margin) }, (_, index) => ({
    column: (index % width) - margin,
    row: Math.floor(index / width) - margin,
  }));
  const costs = places.map((place) => Float64Array.from(cells, (cell) => distance(place, cell)));
  const found = assign(costs);
  return found.map((index) => cells[index] as Cell);
}

function distance({ x, y }: Place, { column, row }: Cell): number {
  return (x - column) ** 2 + (y - row) ** 2;
}

/** Pairs with no other place in the circle between them. */
function neighbours(places: readonly Place[]): [number, number][] {
  const apart = (a: Place, b: Place) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
  return places.flatMap((one, index) =>
    places.slice(index + 1).flatMap((other, behind): [number, number][] => {
      const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
      const radius = apart(one, other) / 4;
      const isFree = places.every(
        (third) => third === one || third === other || apart(third, middle) >= radius,
      );
      return isFree ? [[index, index + 1 + behind]] : [];
    }),
  );
}

/** How wrong a grid is, a region: moved, apart from a neighbour, on the other side of another, and empty tiles. */
const weights = { moved: 1, apart: 0.5, turned: 0.5, empty: 0.15 };

function faultsOf(places: readonly Place[], cells: readonly Cell[], pairs: [number, number][]): number {
  const n = places.length;
  const moved = places.reduce((sum, place, index) => sum + distance(place, cells[index] as Cell), 0);
  let apart = 0;
  for (const [a, b] of pairs) {
    const [one, other] = [cells[a] as Cell, cells[b] as Cell];
    if (Math.abs(one.column - other.column) > 1 || Math.abs(one.row - other.row) > 1) apart += 1;
  }
  let turned = 0;
  places.forEach((a, i) => {
    places.slice(i + 1).forEach((b, j) => {
      const [one, other] = [cells[i] as Cell, cells[i + 1 + j] as Cell];
      if ((a.x - b.x) * (one.column - other.column) < 0) turned += Math.abs(a.x - b.x);
      if ((a.y - b.y) * (one.row - other.row) < 0) turned += Math.abs(a.y - b.y);
    });
  });
  const empty = extent(cells.map(({ column }) => column)) * extent(cells.map(({ row }) => row)) - n;
  return (
    (weights.moved * moved + weights.apart * apart + weights.turned * turned + weights.empty * empty) / n
  );
}

/** Without empty columns and rows at the north and west. */
function trimmed(cells: readonly Cell[]): Cell[] {
  const [left, top] = [
    Math.min(...cells.map(({ column }) => column)),
    Math.min(...cells.map(({ row }) => row)),
  ];
  return cells.map(({ column, row }) => ({ column: column - left, row: row - top }));
}

/** How many numbers there are from the least to the greatest. */
function extent(numbers: number[]): number {
  return numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1;
}

/** Regions as places on a plane: a degree of longitude is shorter away from the equator. */
function placesOf(regions: readonly Placed[]): Place[] {
  const latitudes = regions.map(({ latitude }) => latitude as number);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  return regions.map(({ latitude, longitude }) => ({
    x: (longitude as number) * shrink,
    y: -(latitude as number),
  }));
}
