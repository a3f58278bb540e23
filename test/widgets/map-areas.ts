import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { regencies } from '../../prisma/demo/regions.js';

/** Cities, and the regencies around them: small, so that none meets another. */
const small = ['15.01', '15.05', '15.71', '15.72'];
/** Half the side of a square, in degrees. */
const halfOf = (code: string): number => (small.includes(code) ? 0.06 : 0.16);

/** The centre of a regency of the demonstration. */
export const centreOf = (wanted: string): Position => {
  const found = regencies.find(({ code }) => code === wanted);
  return [Number(found?.longitude), Number(found?.latitude)];
};

/** Near the south-west corner of a square: no label reaches there. */
export const cornerOf = (code: string): Position =>
  beside(centreOf(code), -0.8 * halfOf(code), -0.8 * halfOf(code));

/** At the western border of a square. */
export const westOf = (code: string): Position => beside(centreOf(code), -halfOf(code), 0);

/** Between 15.07 and its island. */
export const sea = beside(centreOf('15.07'), 0.2, 0);
/** A hole north-east of the centre of 15.02. */
export const hole = beside(centreOf('15.02'), 0.1, 0.1);
/** An island east of 15.07, a second polygon of it. */
export const island = beside(centreOf('15.07'), 0.3, 0);

/** Hand-made boundaries of the eleven regencies: squares around their centres, one with a hole, one with an island. */
export const areas: Feature<Polygon | MultiPolygon>[] = regencies.map(({ code }) => {
  const outline = square(centreOf(code), halfOf(code));
  const geometry: Polygon | MultiPolygon =
    code === '15.07'
      ? { type: 'MultiPolygon', coordinates: [[outline], [square(island, 0.06)]] }
      : { type: 'Polygon', coordinates: code === '15.02' ? [outline, square(hole, 0.035)] : [outline] };
  return { type: 'Feature', properties: { code }, geometry };
});

/** Where a map of these areas draws a place, in a frame of this size: by the rule of three. */
export function onFrame([longitude = 0, latitude = 0]: Position, width: number, height: number) {
  const all = areas.flatMap(({ geometry }) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2));
  const [longitudes, latitudes] = [0, 1].map((at) => all.map((one) => Number((one as Position)[at])));
  const [west, east] = [Math.min(...(longitudes ?? [])), Math.max(...(longitudes ?? []))];
  const [south, north] = [Math.min(...(latitudes ?? [])), Math.max(...(latitudes ?? []))];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min((width - 6) / ((east - west) * shrink), (height - 6) / (north - south));
  return {
    x: width / 2 + (longitude - (west + east) / 2) * shrink * scale,
    y: height / 2 - (latitude - (south + north) / 2) * scale,
  };
}

function beside([longitude = 0, latitude = 0]: Position, east: number, north: number): Position {
  return [longitude + east, latitude + north];
}

function square(middle: Position, reach: number): Position[] {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ];
  return corners.map(([east = 0, north = 0]) => beside(middle, east * reach, north * reach));
}
