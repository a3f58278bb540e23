import type { PoolClient } from 'pg';
import { finalDay, isFinal } from '../../catalogue/closing.js';
import { revisionsPerYear } from '../../catalogue/protection.js';
import type { Day } from '../../time/day.js';
import { type YearUnit } from '../../time/period-unit.js';
import type { LastRelease } from '../last-release.js';
import { PublishError } from '../publish.error.js';
import { publishWords as say } from '../publish.words.js';

/** How often the noise of a period has been drawn, and why more often than agreed. */
export interface Drawing {
  unit: YearUnit;
  year: number;
  /** 1 when a period is first published. */
  revision: number;
  /** Why it was drawn more often than agreed. */
  reason: string | null;
  /** NEW: drawn for the first time; FINAL: for the second time, as agreed; FORCED: once more; KEPT: copied. */
  change: 'NEW' | 'FINAL' | 'FORCED' | 'KEPT';
  isFinal: boolean;
}

/** Which years are drawn once more than agreed, and why; the release shows it. */
export interface ForcedDrawing {
  reason: string;
  years: readonly number[];
}

/** A year that is closed but whose numbers are still provisional. */
export interface WaitingYear {
  year: number;
  /** The first publish on or after this day makes them final. */
  finalFrom: Day;
}

type Period = Pick<Drawing, 'unit' | 'year'>;

/** How a period is named among the drawings. */
export function drawingName({ unit, year }: Period): string {
  return `${unit} ${year}`;
}

/**
 * Decides which periods are drawn, from days alone: each as it opens, and whole years on their final day. What the
 * records say takes no part. Throws PublishError where a year is to be drawn again that was never drawn.
 */
export function decideDrawings(
  periods: readonly Period[],
  known: ReadonlyMap<string, Pick<Drawing, 'revision' | 'reason'>>,
  { asOf, last, force }: { asOf: Day; last: LastRelease | undefined; force: ForcedDrawing | undefined },
): Drawing[] {
  refuseUndrawn(force, periods);
  return periods.map(({ unit, year }): Drawing => {
    const before = known.get(drawingName({ unit, year }));
    const period = { unit, year, isFinal: isFinal(year, asOf) };
    if (!last || !before) return { ...period, revision: 1, reason: null, change: 'NEW' };
    const isForced = force?.years.includes(year) ?? false;
    const isDue = period.isFinal && !isFinal(year, last.asOf);
    if (!isForced && !isDue) return { ...period, ...before, change: 'KEPT' };
    const revision = before.revision + 1;
    const reason = isForced ? (force?.reason ?? null) : before.reason;
    return { ...period, revision, reason, change: isDue ? 'FINAL' : 'FORCED' };
  });
}

function refuseUndrawn(force: ForcedDrawing | undefined, periods: readonly Period[]): void {
  const undrawn = force?.years.filter((year) => !periods.some((one) => one.year === year)) ?? [];
  if (undrawn.length > 0) throw new PublishError(say.undrawn(undrawn));
}

/** The drawings of which readers see a cell: that of a hidden year would tell that somebody is in it. */
export function shownDrawings(drawings: readonly Drawing[], shown: readonly Period[]): Drawing[] {
  const names = new Set(shown.map(drawingName));
  return drawings.filter((one) => names.has(drawingName(one)));
}

/** Refuses to copy drawings into a release of another σ: it would be precise and protected otherwise than it says. */
export function refuseOtherSigma(
  drawings: readonly Drawing[],
  last: LastRelease | undefined,
  sigma: number,
): void {
  const kept = drawings.filter(({ change }) => change === 'KEPT').map(({ year }) => year);
  if (!last || last.sigma === sigma || kept.length === 0) return;
  const years = [...new Set(kept)].sort((a, b) => a - b);
  throw new PublishError(say.otherSigma(years, last.sigma, sigma));
}

/** R: how often a year is drawn at most by the time its numbers are final. */
export function mostRevisions(drawings: readonly Drawing[]): number {
  return Math.max(revisionsPerYear, ...drawings.map((one) => one.revision + (one.isFinal ? 0 : 1)));
}

/** Of some closed years those that wait for their final drawing, in their order. */
export function waitingYears(closed: readonly number[], asOf: Day): WaitingYear[] {
  return [...new Set(closed)]
    .filter((year) => !isFinal(year, asOf))
    .sort((a, b) => a - b)
    .map((year) => ({ year, finalFrom: finalDay(year) }));
}

/** The drawings up to the last release, by their names. */
export async function knownDrawings(client: PoolClient): Promise<Map<string, Drawing>> {
  const result = await client.query<Drawing>(
    `SELECT period_unit::text AS unit, year, revision, reason FROM records.drawing`,
  );
  return new Map(
    result.rows.map(({ revision, reason, ...period }) => [
      drawingName(period),
      { ...period, revision, reason } as Drawing,
    ]),
  );
}

/** Keeps the decision for the next publish. */
export async function rememberDrawings(client: PoolClient, drawings: readonly Drawing[]): Promise<void> {
  await client.query(
    `INSERT INTO records.drawing (period_unit, year, revision, reason)
     SELECT * FROM unnest($1::release.period_unit[], $2::int[], $3::int[], $4::text[])
     ON CONFLICT (period_unit, year) DO UPDATE SET revision = EXCLUDED.revision, reason = EXCLUDED.reason`,
    [
      drawings.map((one) => one.unit),
      drawings.map((one) => one.year),
      drawings.map((one) => one.revision),
      drawings.map((one) => one.reason),
    ],
  );
}
