import type { PoolClient } from 'pg';
import { type PersonMeasureName, personMeasures } from '../catalogue/person-measures.js';
import type { PersonTable } from '../catalogue/person-tables.js';
import { threshold } from '../catalogue/protection.js';
import type { Side } from '../catalogue/sides.js';
import type { LastRelease } from '../last-release.js';
import type { Years } from './person-cells.js';

/** Where each side's years are seen, and the protected total that may say that a year is worth showing. */
const sides: Record<Side, { populations: string[]; anchor?: string }> = {
  REHABILITATION: {
    populations: ['admitted_person', 'discharged_person', 'aftercare_person'],
    anchor: 'ADMITTED',
  },
  // Suspects stand in cases, which are public: their years need no total.
  POLICE: { populations: ['suspect_person', 'assessed_person'] },
};

/** The side of a table. */
export function sideOf({ measure }: Pick<PersonTable, 'measure'>): Side {
  return personMeasures[measure].side;
}

/** The first and last year in which each side has anybody; undefined for a side without people. */
export async function peopleYears(client: PoolClient): Promise<Record<Side, Years | undefined>> {
  const years = async ({ populations }: { populations: string[] }) => {
    const all = populations.map((name) => `SELECT min(year), max(year) FROM ${name}`).join(' UNION ALL ');
    const result = await client.query<{ first: number | null; last: number | null }>(
      `SELECT min(min) AS first, max(max) AS last FROM (${all}) years`,
    );
    const { first, last } = result.rows[0] ?? {};
    return first && last ? { first, last } : undefined;
  };
  return { REHABILITATION: await years(sides.REHABILITATION), POLICE: await years(sides.POLICE) };
}

/** The year of the first public fact. */
export async function firstPublicYear(client: PoolClient): Promise<number | undefined> {
  const result = await client.query<{ year: number | null }>(
    'SELECT min(left(period, 4))::int AS year FROM new_cell',
  );
  return result.rows[0]?.year ?? undefined;
}

/** The first year that each side's tables show in the last release. */
export async function firstYearsBefore(
  client: PoolClient,
  last: LastRelease | undefined,
): Promise<Partial<Record<Side, number>>> {
  const { rows } = await client.query<{ measure: PersonMeasureName; year: number }>(
    `SELECT measure, min(period)::int AS year FROM release.cell
     WHERE release_id = $1 AND exactness = 'PROTECTED' AND period_unit = 'YEAR' AND measure = ANY($2) GROUP BY measure`,
    [last?.id ?? '', Object.keys(personMeasures)],
  );
  const found: Partial<Record<Side, number>> = {};
  for (const { measure, year } of rows) {
    const side = sideOf({ measure });
    found[side] = Math.min(year, found[side] ?? year);
  }
  return found;
}

/** What decides from which year on a side's tables are shown. */
export interface ShownYears {
  /** In which years it has anybody. */
  seen: Years | undefined;
  /** The year of the first public fact. */
  publicYear: number | undefined;
  /** Protected totals of the years. */
  totals: readonly { measure: string; year: number; value: number }[];
  /** From which year on the last release shows it. */
  before: number | undefined;
}

/**
 * The first year that a side's tables show: that of the first public fact, or an earlier one whose protected total is
 * shown; so that one early record alone does not open a year. A side with neither begins with its first person. What
 * the last release shows stays, whoever was taken back since.
 */
export function firstShownYear(side: Side, { seen, publicYear, totals, before }: ShownYears): number {
  const shown = totals.filter((one) => one.measure === sides[side].anchor && one.value >= threshold);
  const candidates = [publicYear, ...shown.map(({ year }) => year)].filter((year) => year !== undefined);
  const first = seen?.first ?? Number.POSITIVE_INFINITY;
  const now = candidates.length > 0 ? Math.max(first, Math.min(...candidates)) : first;
  return Math.min(now, before ?? now);
}
