import { shortPlace } from '../i18n/place.js';
import type { Size } from './drawing.js';
import type { Ink } from './ink.js';
import type { Arrange } from './map.layout.js';
import { hatch, inkOn, text, widthOf } from './paint.js';
import { type Area, projectRegions, type Shape } from './projection.js';
import type { Point } from './view.js';

/** A region on the canvas. */
interface Placed {
  point: Point;
  outline: Path2D;
  centre: Shape['centre'];
  /** At its upper border: what is said about it stands there and leaves its outline to be seen. */
  mark: { x: number; y: number };
}

/** Keeps the widest outline inside the canvas. */
const margin = 3;
const lineHeight = 13;

/** A map of regions in their boundaries, coloured by class, named where there is room. */
export const arrange: Arrange = (context, { points }, ink) => {
  return (size) => {
    const regions = placedIn(points, size);
    const stroke = ({ outline }: Placed, colour: string, width: number) => {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke(outline);
    };
    const emphasise = (region: Placed, colour: string) => {
      stroke(region, ink.paper, 6);
      stroke(region, colour, 3);
    };
    return {
      paint(marked) {
        context.lineJoin = 'round';
        // What stays visible of these lines is the contour of all regions together.
        for (const region of regions) stroke(region, ink.context, 2.5);
        for (const region of regions) fill(context, ink, region, size);
        for (const region of regions) if (!isEmpty(region.point)) stroke(region, ink.paper, 1);
        for (const region of regions) if (region.point.chosen) emphasise(region, ink.now);
        const read = regions[marked ?? -1];
        if (read) emphasise(read, ink.text);
        for (const region of regions) label(context, ink, region);
      },
      find(x, y) {
        context.save();
        context.resetTransform();
        const at = regions.findIndex(({ outline }) => context.isPointInPath(outline, x, y, 'evenodd'));
        context.restore();
        return at < 0 ? null : at;
      },
      place: (index) => regions[index]?.mark,
    };
  };
};

/** As large as the canvas allows, in its middle. */
function placedIn(points: Point[], size: Size): Placed[] {
  const map = projectRegions(
    points.map(({ area, centre }) => ({ code: centre?.code ?? '', geometry: area as Area })),
    { width: size.width - 2 * margin, height: size.height - 2 * margin },
  );
  const left = (size.width - map.width) / 2;
  const top = (size.height - map.height) / 2;
  return map.shapes.map(({ path, centre, bounds }, index) => {
    const outline = new Path2D();
    outline.addPath(new Path2D(path), { e: left, f: top });
    const [x, y] = [centre.x + left, centre.y + top];
    return {
      point: points[index] as Point,
      outline,
      centre: { x, y, room: centre.room },
      mark: { x, y: bounds.top + top + 8 },
    };
  });
}

const isEmpty = ({ value, missing }: Point): boolean => value === null && missing !== 'TOO_SMALL';

const colourOf = ({ step }: Point, ink: Ink): string =>
  (step === undefined ? undefined : ink.scale[step]) ?? ink.paper;

/** Coloured by class; hatched where withheld; a dashed frame where nothing is known. */
function fill(context: CanvasRenderingContext2D, ink: Ink, { point, outline }: Placed, size: Size): void {
  context.fillStyle = colourOf(point, ink);
  context.fill(outline, 'evenodd');
  if (point.value !== null) return;
  context.save();
  context.clip(outline, 'evenodd');
  if (isEmpty(point)) context.setLineDash([3, 3]);
  else hatch(context, ink, 0, 0, size.width, size.height);
  context.strokeStyle = ink.context;
  context.lineWidth = 2;
  context.stroke(outline);
  context.restore();
}

/** Name and value, or the value alone, if a circle inside the region holds them. */
function label(context: CanvasRenderingContext2D, ink: Ink, { point, centre }: Placed): void {
  const value = point.value === null ? '–' : point.text;
  const names = shortPlace(String(point.label)).split(' ');
  const widest = (lines: string[]) =>
    Math.max(widthOf(context, ink, value, 13, true), ...lines.map((line) => widthOf(context, ink, line, 11)));
  const fits = (lines: string[]) =>
    Math.hypot(widest(lines), (lines.length + 1) * lineHeight) / 2 < centre.room * 1.1;
  const lines = (point.value === null ? [names] : [names, []]).find(fits);
  if (!lines) return;
  const fillColour = colourOf(point, ink);
  const height = (lines.length + 1) * lineHeight;
  const top = centre.y - height / 2;
  if (point.value === null) {
    const width = widest(lines) + 6;
    context.fillStyle = ink.paper;
    context.fillRect(centre.x - width / 2, top - 1, width, height + 2);
  }
  const colour = inkOn(context, fillColour, ink);
  lines.forEach((line, at) => {
    text(context, ink, line, centre.x, top + (at + 0.5) * lineHeight, { size: 11, colour, align: 'center' });
  });
  const below = top + (lines.length + 0.5) * lineHeight;
  text(context, ink, value, centre.x, below, { size: 13, strong: true, colour, align: 'center' });
}
