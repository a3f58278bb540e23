import { shortPlace } from '../i18n/place.js';
import type { Ink } from './ink.js';
import type { Arrange } from './map.layout.js';
import { fitted, hatch, inkOn, text, widthOf } from './paint.js';
import { type Tile as GridPlace, type TileGrid, tileGrid } from './tile-grid.js';
import type { Point } from './view.js';

interface Tile {
  x: number;
  y: number;
  size: number;
}

const gap = 4;

/** A map of tiles: a square each, its name, its value, its colour by class. */
export const arrange: Arrange = (context, { points }, ink) => {
  const grid = tileGrid(points.flatMap(({ centre }) => centre ?? []));
  const places = points.map(({ centre }) => grid.tiles.find(({ code }) => code === centre?.code));
  return ({ width, height }) => {
    const tiles = tilesOf(grid, places, width, height);
    return {
      paint(marked) {
        tiles.forEach((tile, at) => {
          drawTile(context, points[at] as Point, tile, ink, at === marked);
        });
      },
      find(x, y) {
        const at = tiles.findIndex(
          (tile) => x >= tile.x && x < tile.x + tile.size && y >= tile.y && y < tile.y + tile.size,
        );
        return at < 0 ? null : at;
      },
      place(index) {
        const tile = tiles[index];
        return tile && { x: tile.x + tile.size / 2, y: tile.y + tile.size / 2 };
      },
    };
  };
};

function tilesOf(
  { columns, rows }: TileGrid,
  places: (GridPlace | undefined)[],
  width: number,
  height: number,
): Tile[] {
  const side = Math.min(width / columns, height / rows, 120);
  const left = Math.max(0, (width - side * columns) / 2);
  return places.map((place) => ({
    x: left + (place?.column ?? 0) * side,
    y: (place?.row ?? 0) * side,
    size: side - gap,
  }));
}

function drawTile(
  context: CanvasRenderingContext2D,
  point: Point,
  { x, y, size }: Tile,
  ink: Ink,
  marked: boolean,
): void {
  const fill = point.step === undefined ? ink.paper : (ink.scale[point.step] ?? ink.paper);
  context.fillStyle = fill;
  context.fillRect(x, y, size, size);
  if (point.missing === 'TOO_SMALL' && point.value === null) hatch(context, ink, x, y, size, size);
  if (point.value === null || point.chosen || marked) frame(context, ink, { x, y, size }, point, marked);
  const colour = inkOn(context, fill, ink);
  const lines = shortPlace(String(point.label)).split(' ');
  const widest = Math.max(...lines.map((name) => widthOf(context, ink, name, 11)));
  const pitch = Math.min(13, (size - 22) / lines.length);
  const small = Math.max(8, Math.min(11, pitch, (11 * (size - 4)) / widest));
  const shown = point.value === null ? '–' : point.text;
  const top = y + size / 2 - (lines.length * pitch + 20) / 2 + 7;
  if (point.value === null) {
    context.fillStyle = ink.paper;
    const width = Math.max(...lines.map((name) => widthOf(context, ink, name, small))) + 6;
    context.fillRect(x + (size - width) / 2, top - 8, width, lines.length * pitch + 22);
  }
  lines.forEach((name, at) => {
    const fits = fitted(context, ink, name, size - 2, small);
    text(context, ink, fits, x + size / 2, top + at * pitch, { size: small, colour, align: 'center' });
  });
  const below = top + lines.length * pitch + 4;
  text(context, ink, shown, x + size / 2, below, { size: 15, strong: true, colour, align: 'center' });
}

/** A dashed frame where there is no value; a strong one around what is read or was chosen. */
function frame(
  context: CanvasRenderingContext2D,
  ink: Ink,
  { x, y, size }: Tile,
  { chosen }: Point,
  marked: boolean,
): void {
  const strong = chosen || marked;
  context.save();
  context.strokeStyle = marked ? ink.text : chosen ? ink.now : ink.context;
  context.lineWidth = strong ? 3 : 1;
  context.setLineDash(strong ? [] : [3, 3]);
  context.strokeRect(x + 1, y + 1, size - 2, size - 2);
  context.restore();
}
