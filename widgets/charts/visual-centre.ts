/** A place on the screen. */
export interface Point {
  x: number;
  y: number;
}

/** A square and how far the border is from its middle; less than 0 outside. */
interface Square extends Point {
  half: number;
  room: number;
}

/** By how much of the size of a polygon a better centre may be missed. */
const precision = 0.02;

/**
 * The middle of the widest circle that fits between the outline and the holes of a polygon, and its radius. Squares are
 * halved where a wider circle could still be (after mapbox/polylabel).
 */
export function centreOf(rings: readonly (readonly Point[])[]): Point & { room: number } {
  const [outline = []] = rings;
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const side = Math.min(width, height);
  const square = (x: number, y: number, half: number): Square => ({
    x,
    y,
    half,
    room: roomAt({ x, y }, rings),
  });
  let best = square(left + width / 2, top + height / 2, 0);
  if (side === 0) return { x: best.x, y: best.y, room: 0 };
  let open: Square[] = [];
  for (let x = left; x < left + width; x += side)
    for (let y = top; y < top + height; y += side) open.push(square(x + side / 2, y + side / 2, side / 2));
  const most = (one: Square) => one.room + one.half * Math.SQRT2;
  while (open.length > 0) {
    for (const one of open) if (one.room > best.room) best = one;
    open = open
      .filter((one) => most(one) > best.room + precision * side)
      .flatMap(({ x, y, half }) =>
        [-1, 1].flatMap((right) =>
          [-1, 1].map((down) => square(x + (right * half) / 2, y + (down * half) / 2, half / 2)),
        ),
      );
  }
  return { x: best.x, y: best.y, room: Math.max(0, best.room) };
}

/** In squared units; its sign tells which way the ring runs. */
export function signedArea(ring: readonly Point[]): number {
  return ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] as Point;
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);
}

/** How far the nearest border is from a point; less than 0 outside the polygon. */
function roomAt(point: Point, rings: readonly (readonly Point[])[]): number {
  let isInside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (let i = 0, before = ring.length - 1; i < ring.length; before = i++) {
      const [a, b] = [ring[before], ring[i]] as [Point, Point];
      const isBeside = a.y > point.y !== b.y > point.y;
      if (isBeside && point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x)) isInside = !isInside;
      nearest = Math.min(nearest, squaredDistance(point, a, b));
    }
  return isInside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/** From a point to a stretch of border. */
function squaredDistance({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return (x - a.x - along * dx) ** 2 + (y - a.y - along * dy) ** 2;
}
