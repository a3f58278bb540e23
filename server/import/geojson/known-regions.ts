import type { Pool } from 'pg';
import { referenceWords } from '../reference.words.js';
import { closestOf } from '../references.js';
import type { Reason } from '../refusal.js';
import { rowWords } from '../row.words.js';
import { namedWords } from './geojson.words.js';
import { boundsOf, covers, type Polygons } from './polygons.js';

/** Which codes a file names its regions by. */
export const codeSystems = ['kemendagri', 'bps'] as const;
export type CodeSystem = (typeof codeSystems)[number];

interface KnownRegion {
  code: string;
  bpsCode: string | null;
  nameId: string;
  latitude: number | null;
  longitude: number | null;
}

/** Degrees by which a centre may lie outside a boundary that another survey drew. */
const tolerance = 0.05;

/** The regions of the database, as a file of boundaries names them. */
export class KnownRegions {
  private constructor(
    private readonly regions: KnownRegion[],
    private readonly codes: CodeSystem,
  ) {}

  static async read(pool: Pool, codes: CodeSystem): Promise<KnownRegions> {
    const { rows } = await pool.query<KnownRegion>(
      `SELECT code, bps_code AS "bpsCode", name_id AS "nameId", latitude, longitude FROM reference.region
       ORDER BY code`,
    );
    return new KnownRegions(rows, codes);
  }

  /** The Kemendagri code of what a feature names, or why there is none. */
  find(named: unknown): { code: string } | { value: string; reason: Reason } {
    const value = typeof named === 'string' || typeof named === 'number' ? String(named).trim() : '';
    if (value === '') return { value, reason: namedWords.noCode };
    if (typeof named === 'number' && !Number.isInteger(named)) return { value, reason: namedWords.fraction };
    const found = this.regions.find((region) => this.codeOf(region) === value);
    return found ? { code: found.code } : { value, reason: this.unknown(value) };
  }

  /**
   * Why the areas of a region, among those of others, cannot be its own: they do not reach its centre, or that lies
   * with another one whose own centre lies elsewhere too. Nothing where they can.
   */
  misplaced(code: string, areas: ReadonlyMap<string, Polygons>): Reason | undefined {
    const centre = this.centreOf(code);
    const own = areas.get(code);
    if (!centre || !own || covers(own, centre)) return undefined;
    const isSwapped = [...areas].some(([other, polygons]) => {
      const itsCentre = this.centreOf(other);
      return itsCentre && !covers(polygons, itsCentre) && covers(polygons, centre);
    });
    if (isNear(own, centre) && !isSwapped) return undefined;
    const name = this.regions.find((one) => one.code === code)?.nameId;
    const [longitude, latitude] = centre;
    return namedWords.misplaced(name, latitude, longitude);
  }

  private centreOf(code: string): [longitude: number, latitude: number] | undefined {
    const { latitude, longitude } = this.regions.find((one) => one.code === code) ?? {};
    return latitude == null || longitude == null ? undefined : [longitude, latitude];
  }

  private codeOf({ code, bpsCode }: KnownRegion): string | null {
    return this.codes === 'bps' ? bpsCode : code;
  }

  private unknown(value: string): Reason {
    const isBps = this.codes === 'kemendagri' && this.regions.some(({ bpsCode }) => bpsCode === value);
    if (isBps) return namedWords.codeOfBps;
    const close = closestOf(
      value,
      this.regions.flatMap((region) => this.codeOf(region) ?? []),
    );
    return rowWords.unknown(referenceWords.region, close);
  }
}

/** Whether a place lies between the outermost points of areas: the centre of a crescent lies outside it. */
function isNear(polygons: Polygons, [longitude, latitude]: [number, number]): boolean {
  const [west, south, east, north] = boundsOf(polygons);
  return (
    longitude > west - tolerance &&
    longitude < east + tolerance &&
    latitude > south - tolerance &&
    latitude < north + tolerance
  );
}
