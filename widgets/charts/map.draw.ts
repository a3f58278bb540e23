import type { Drawing } from './drawing.js';
import type { Ink } from './ink.js';
import type { Arrange, Layout } from './map.layout.js';
import type { ChartModel } from './view.js';

const ways = {
  areas: () => import('./map.areas.js'),
  tiles: () => import('./map.tiles.js'),
};
const loaded: { [way in keyof typeof ways]?: Arrange } = {};

const wayOf = ({ points }: ChartModel) => (points.every(({ area }) => area) ? 'areas' : 'tiles');

/** Loads what draws a map, for who needs it drawn at once. */
export async function readyToDraw(model: ChartModel): Promise<Arrange> {
  const way = wayOf(model);
  const arrange = loaded[way] ?? (await ways[way]()).arrange;
  loaded[way] = arrange;
  return arrange;
}

/** Draws regions in their boundaries where each has one, else as tiles. A page loads the way that it needs. */
export function drawMap(canvas: HTMLCanvasElement, model: ChartModel, ink: Ink, sharpness: number): Drawing {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let size = { width: canvas.width, height: canvas.height };
  let marked: number | null = null;
  let layOut: ReturnType<Arrange> | undefined;
  let layout: Layout | undefined;
  let destroyed = false;
  const paint = () => {
    if (!layout || destroyed) return;
    canvas.width = size.width * sharpness;
    canvas.height = size.height * sharpness;
    canvas.style.width = `${size.width}px`;
    canvas.style.height = `${size.height}px`;
    context.scale(sharpness, sharpness);
    layout.paint(marked);
  };
  const begin = (arrange: Arrange) => {
    layOut = arrange(context, model, ink);
    layout = layOut(size);
    paint();
  };
  const arrange = loaded[wayOf(model)];
  if (arrange) begin(arrange);
  else void readyToDraw(model).then(begin);
  return {
    resize(width, height) {
      size = { width, height };
      layout = layOut?.(size);
      paint();
    },
    mark(index) {
      if (index === marked) return;
      marked = index;
      paint();
    },
    find: (x, y) => layout?.find(x, y) ?? null,
    place: (index) => layout?.place(index),
    destroy() {
      destroyed = true;
    },
  };
}
