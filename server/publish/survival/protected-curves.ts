import { keyOf, type Place, type TableName } from '../../catalogue/cell-name.js';
import { yesNo } from '../../catalogue/dimensions.js';
import { relapseIntervals, retentionIntervals } from '../../catalogue/exits.js';
import type { YearUnit } from '../../time/period-unit.js';
import type { CellIndex } from '../figures/cell-index.js';
import type { DiscreteGaussian } from '../people/noise.js';
import { yearsOf } from '../people/years.js';
import type { CurveKind, MentorGroup } from './exact-curves.js';
import { medianDay } from './kaplan-meier.js';
import { type NoisyExits, type ProtectedPoint, protectedCurve } from './protected-curve.js';

/** A curve from protected cells; without points where too few people are at risk. */
export interface ProtectedCurve {
  kind: CurveKind;
  unit: YearUnit;
  /** The year, or the last of three. */
  period: string;
  region: string;
  mentor: MentorGroup;
  /** Protected count of people at risk after day 0. */
  n: number | null;
  medianDays: number | null;
  points: ProtectedPoint[];
  reason: 'TOO_SMALL' | null;
}

interface CurveTable {
  kind: CurveKind;
  table: TableName;
  intervals: readonly { name: string; to: number }[];
  groups: readonly MentorGroup[];
  /** What counts as censored in the curve. */
  censored: readonly string[];
}

const retention: CurveTable = {
  kind: 'RETENTION',
  table: { measure: 'RETENTION', by: ['EXIT', 'INTERVAL'], unit: 'YEAR' },
  intervals: retentionIntervals,
  groups: [''],
  censored: ['COMPLETED', 'CENSORED'],
};

const relapseFree: CurveTable = {
  kind: 'RELAPSE_FREE',
  table: { measure: 'RELAPSE_FREE', by: ['EXIT', 'INTERVAL', 'MENTOR'], unit: 'YEAR' },
  intervals: relapseIntervals,
  groups: ['', ...yesNo],
  censored: ['CENSORED'],
};

/** Every public curve of the cohorts whose cells are all published. */
export function protectedCurves(index: CellIndex, noise: DiscreteGaussian): ProtectedCurve[] {
  return [retention, relapseFree].flatMap((curve) => curvesOf(index, curve, 'YEAR', noise));
}

/**
 * Curves with and without a mentor over three years together: arithmetic on the yearly cells as they were drawn, withheld
 * ones among them, so they cost no protection. Their band holds the noise of three cells.
 */
export function pooledCurves(index: CellIndex, noise: DiscreteGaussian): ProtectedCurve[] {
  return curvesOf(index, { ...relapseFree, groups: yesNo }, 'YEARS_3', noise);
}

function curvesOf(
  index: CellIndex,
  curve: CurveTable,
  unit: YearUnit,
  noise: DiscreteGaussian,
): ProtectedCurve[] {
  return index.places(curve.table).flatMap(({ region, period }) => {
    const places = yearsOf(unit, Number(period)).map((year) => ({ region, period: String(year) }));
    return curve.groups.flatMap((mentor) => {
      const counts = countsOf(index, curve, places, mentor);
      return counts ? [{ kind: curve.kind, unit, period, region, mentor, ...shownCurve(counts, noise) }] : [];
    });
  });
}

interface Counts {
  exits: NoisyExits[];
  open: { people: number; cells: number };
}

/** The exits of a group in one or several years; undefined where a cell of them is not there. */
function countsOf(
  index: CellIndex,
  { table, intervals, groups, censored }: CurveTable,
  places: readonly Place[],
  mentor: MentorGroup,
): Counts | undefined {
  const isSplit = groups.length > 1;
  const mentors = !isSplit ? [[]] : mentor === '' ? yesNo.map((one) => [one]) : [[mentor]];
  const read = (exits: readonly string[], interval: string) => {
    const keys = exits.flatMap((exit) => mentors.map((group) => keyOf([exit, interval, ...group])));
    const counts = places.flatMap((place) => keys.map((key) => index.cells(table, place)?.get(key)));
    return {
      isThere: counts.every(Boolean),
      people: counts.reduce((sum, one) => sum + (one?.value ?? 0), 0),
      cells: counts.length,
    };
  };
  const openInterval = intervals.find(({ to }) => !Number.isFinite(to));
  const open = openInterval ? read(['CENSORED'], openInterval.name) : { isThere: true, people: 0, cells: 0 };
  const parts = intervals
    .filter(({ to }) => Number.isFinite(to))
    .map(({ name, to }) => ({ to, events: read(['EVENT'], name), left: read(censored, name) }));
  if (!open.isThere || parts.some((one) => !one.events.isThere || !one.left.isThere)) return undefined;
  const exits = parts.map(({ to, events, left }) => ({
    day: to,
    events: events.people,
    censored: left.people,
    cells: { events: events.cells, censored: left.cells },
  }));
  return { exits, open };
}

function shownCurve(
  { exits, open }: Counts,
  noise: DiscreteGaussian,
): Pick<ProtectedCurve, 'n' | 'medianDays' | 'points' | 'reason'> {
  const points = protectedCurve(exits, open, noise);
  if (!points) return { n: null, medianDays: null, points: [], reason: 'TOO_SMALL' };
  const n = exits.reduce((sum, one) => sum + one.events + one.censored, open.people);
  return { n, medianDays: medianDay(points), points, reason: null };
}
