import { basename } from 'node:path';
import type { Pool } from 'pg';
import type { Keys } from '../../keys/keys.js';
import { visible } from '../../text/plain-text.js';
import { type ImportReport, importRows } from '../import-rows.js';
import { inspectFile } from '../inspect-file.js';
import { closestOf } from '../references.js';
import { type Refusal, RowsRefusedError } from '../refusal.js';
import { checkPolygons } from './check-polygons.js';
import { namedWords } from './geojson.words.js';
import { type CodeSystem, KnownRegions } from './known-regions.js';
import type { Polygons } from './polygons.js';
import { type RawFeature, readFeatures } from './read-features.js';
import { regionBoundaries } from './region-boundaries.kind.js';
import { simplify } from './simplify.js';

export interface BoundaryImport {
  file: string;
  source: string;
  /** The property that names a feature's region. */
  property?: string;
  /** Whose codes it holds. */
  codes?: CodeSystem;
  dryRun?: boolean;
  keys: Keys;
  today: string;
  importedBy: string;
  importedAt: Date;
  synthetic?: boolean;
}

interface Boundary {
  number: number;
  region: string;
  polygons: Polygons;
}

/** Imports one GeoJSON file of boundaries whole, or nothing of it. Throws ImportError with a sentence for the steward. */
export async function importBoundaries(pool: Pool, options: BoundaryImport): Promise<ImportReport> {
  const { hash } = await inspectFile(options.file);
  const name = visible(basename(options.file));
  const known = await KnownRegions.read(pool, options.codes ?? 'kemendagri');
  const boundaries = checked(name, readFeatures(options.file), known, options.property ?? 'code');
  const geometries = simplify(boundaries.map(({ polygons }) => polygons));
  return importRows(pool, {
    ...options,
    kind: regionBoundaries,
    rows: boundaries.map(({ number, region }, index) => ({
      line: number,
      texts: { region, geometry: JSON.stringify(geometries[index]), source: options.source },
    })),
    provided: new Set(['region', 'geometry', 'source']),
    file: { name, hash },
  });
}

/** The boundaries that a file holds. Throws RowsRefusedError with every reason against it. */
function checked(file: string, features: RawFeature[], known: KnownRegions, property: string): Boundary[] {
  const refusals: Refusal[] = [];
  const boundaries = new Map<string, Boundary>();
  for (const feature of features) {
    const { number: line } = feature;
    const region = named(feature, known, property);
    const areas = checkPolygons(feature.geometry);
    if ('reason' in region) refusals.push({ line, column: property, ...region });
    if ('reason' in areas) refusals.push({ line, column: 'geometry', ...areas });
    if ('reason' in region || 'reason' in areas) continue;
    const { code } = region;
    const { polygons } = areas;
    const earlier = boundaries.get(code);
    if (earlier)
      refusals.push({ line, column: property, value: code, reason: namedWords.twice(earlier.number) });
    else boundaries.set(code, { number: line, region: code, polygons });
  }
  const areas = new Map([...boundaries].map(([code, { polygons }]) => [code, polygons]));
  for (const { number: line, region: value } of boundaries.values()) {
    const reason = known.misplaced(value, areas);
    if (reason) refusals.push({ line, column: property, value, reason });
  }
  if (refusals.length > 0)
    throw new RowsRefusedError(
      file,
      refusals.sort((a, b) => a.line - b.line),
      new Set(refusals.map(({ line }) => line)).size,
      'feature',
    );
  return [...boundaries.values()];
}

function named({ properties }: RawFeature, known: KnownRegions, property: string) {
  if (Object.hasOwn(properties, property)) return known.find(properties[property]);
  const names = Object.keys(properties);
  const close = closestOf(property, names);
  return { value: '', reason: namedWords.noProperty(close, names.slice(0, 12)) };
}
