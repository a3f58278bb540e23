import { readFileSync, statSync } from 'node:fs';
import { FileError } from '../import.error.js';
import { mapFileWords as say } from './geojson.words.js';

/** One feature of a file, nothing of it checked; the first is number 1. */
export interface RawFeature {
  number: number;
  properties: Readonly<Record<string, unknown>>;
  geometry: unknown;
}

/** A file is read as a whole; a country of 500 regencies at survey scale has some 100 MB. */
const mostBytes = 256 * 1024 * 1024;

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/** Names of WGS 84 in the member `crs` of old GeoJSON. */
const isWgs84 = /(CRS84|EPSG:{1,2}4326)$/i;

/** The features of a GeoJSON file. Throws FileError where it is none, or not in WGS 84. */
export function readFeatures(file: string): RawFeature[] {
  const { size } = statSync(file);
  if (size > mostBytes) throw new FileError(file, say.tooLarge(megabytes(size), megabytes(mostBytes)));
  const content = contentOf(file);
  if (content.type === 'Topology') throw new FileError(file, say.topoJson);
  if (content.type !== 'FeatureCollection' || !Array.isArray(content.features))
    throw new FileError(file, say.noCollection);
  if (content.features.length === 0) throw new FileError(file, say.noFeatures);
  const system = (content.crs as { properties?: { name?: unknown } } | null | undefined)?.properties?.name;
  if (system !== undefined && !isWgs84.test(String(system)))
    throw new FileError(file, say.otherSystem(String(system)));
  return content.features.map((feature: Record<string, unknown> | null, index) => ({
    number: index + 1,
    properties: (feature?.properties ?? {}) as RawFeature['properties'],
    geometry: feature?.geometry,
  }));
}

function contentOf(file: string): Record<string, unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    throw new FileError(file, say.noJson);
  }
}
