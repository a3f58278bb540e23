import { breakdownName, keySeparator, yesNo } from '../../catalogue/dimensions.js';
import { relapseIntervals, retentionIntervals } from '../../catalogue/exits.js';
import { type CellIndex, tableName } from '../figures/cell-index.js';
import type { DiscreteGaussian } from '../people/noise.js';
import type { CurveKind, MentorGroup } from './exact-curves.js';
import { medianDay } from './kaplan-meier.js';
import { type NoisyExits, type ProtectedPoint, protectedCurve } from './protected-curve.js';

/** A curve from protected cells; without points where too few people are at risk. */
export interface ProtectedCurve {
  kind: CurveKind;
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
  table: string;
  intervals: readonly { name: string; to: number }[];
  groups: readonly MentorGroup[];
  /** What counts as censored in the curve. */
  censored: readonly string[];
}

const curveTables: readonly CurveTable[] = [
  {
    kind: 'RETENTION',
    table: tableName('RETENTION', breakdownName(['EXIT', 'INTERVAL']), 'YEAR'),
    intervals: retentionIntervals,
    groups: [''],
    censored: ['COMPLETED', 'CENSORED'],
  },
  {
    kind: 'RELAPSE_FREE',
    table: tableName('RELAPSE_FREE', breakdownName(['EXIT', 'INTERVAL', 'MENTOR']), 'YEAR'),
    intervals: relapseIntervals,
    groups: ['', ...yesNo],
    censored: ['CENSORED'],
  },
];

/** Every public curve of the cohorts whose cells are all published. */
export function protectedCurves(index: CellIndex, noise: DiscreteGaussian): ProtectedCurve[] {
  return curveTables.flatMap((curve) =>
    index.places(curve.table).flatMap((place) =>
      curve.groups.flatMap((mentor) => {
        const found = curveOf(index, curve, place, mentor, noise);
        return found ? [found] : [];
      }),
    ),
  );
}

function curveOf(
  index: CellIndex,
  { kind, table, intervals, groups, censored }: CurveTable,
  place: string,
  mentor: MentorGroup,
  noise: DiscreteGaussian,
): ProtectedCurve | undefined {
  const cells = index.cells(table, place);
  const suffixes = groups.length === 1 ? [''] : mentor === '' ? yesNo.map(asSuffix) : [asSuffix(mentor)];
  const read = (exits: readonly string[], interval: string) => {
    const counts = exits.flatMap((exit) =>
      suffixes.map((suffix) => cells?.get(`${exit}${keySeparator}${interval}${suffix}`)),
    );
    return {
      isThere: counts.every(Boolean),
      people: counts.reduce((sum, one) => sum + (one?.value ?? 0), 0),
      cells: counts.length,
    };
  };
  const closed = intervals.filter(({ to }) => Number.isFinite(to));
  const openInterval = intervals.find(({ to }) => !Number.isFinite(to));
  const open = openInterval ? read(['CENSORED'], openInterval.name) : { isThere: true, people: 0, cells: 0 };
  const parts = closed.map(({ name, to }) => ({
    to,
    events: read(['EVENT'], name),
    left: read(censored, name),
  }));
  if (!open.isThere || parts.some((one) => !one.events.isThere || !one.left.isThere)) return undefined;
  const exits = parts.map(
    ({ to, events, left }): NoisyExits => ({
      day: to,
      events: events.people,
      censored: left.people,
      cells: { events: events.cells, censored: left.cells },
    }),
  );
  const [region, period] = place.split(' ') as [string, string];
  const points = protectedCurve(exits, open, noise);
  const of = { kind, period, region, mentor };
  if (!points) return { ...of, n: null, medianDays: null, points: [], reason: 'TOO_SMALL' };
  const n = exits.reduce((sum, one) => sum + one.events + one.censored, open.people);
  return { ...of, n, medianDays: medianDay(points), points, reason: null };
}

function asSuffix(mentor: string): string {
  return `${keySeparator}${mentor}`;
}
