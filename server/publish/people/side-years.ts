import type { PoolClient } from 'pg';
import { personMeasures } from '../../catalogue/person-measures.js';
import type { PersonTable } from '../../catalogue/person-tables.js';
import { threshold } from '../../catalogue/protection.js';
import { type Side } from '../../catalogue/sides.js';
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

/**
 * From which to which year each side's people are counted: where it has anybody, or public facts; so that one early or
 * late record alone opens no year. Undefined for a side without people.
 */
export async function peopleYears(
  client: PoolClient,
  facts: Years | undefined,
): Promise<Record<Side, Years | undefined>> {
  const years = async ({ populations }: { populations: string[] }) => {
    const all = populations.map((name) => `SELECT min(year), max(year) FROM ${name}`).join(' UNION ALL ');
    const result = await client.query<{ first: number | null; last: number | null }>(
      `SELECT min(min) AS first, max(max) AS last FROM (${all}) years`,
    );
    const { first, last } = result.rows[0] ?? {};
    if (!first || !last) return undefined;
    return { first: Math.min(first, facts?.first ?? first), last: Math.max(last, facts?.last ?? last) };
  };
  return { REHABILITATION: await years(sides.REHABILITATION), POLICE: await years(sides.POLICE) };
}

/** The years of the first and the last public fact. */
export async function publicYears(client: PoolClient): Promise<Years | undefined> {
  const result = await client.query<{ first: number | null; last: number | null }>(
    'SELECT min(left(period, 4))::int AS first, max(left(period, 4))::int AS last FROM new_cell',
  );
  const { first, last } = result.rows[0] ?? {};
  return first && last ? { first, last } : undefined;
}

/** What decides from which year on a side's tables are shown. */
interface ShownYears {
  /** In which years it is counted. */
  seen: Years | undefined;
  /** The years of public facts. */
  facts: Years | undefined;
  /** Protected totals of the years. */
  totals: readonly { measure: string; year: number; value: number }[];
}

/**
 * The first year that a side's tables show: that of the first public fact, or an earlier one whose protected total is
 * shown. A side with neither begins with its first person.
 */
export function firstShownYear(side: Side, { seen, facts, totals }: ShownYears): number {
  const shown = totals.filter((one) => one.measure === sides[side].anchor && one.value >= threshold);
  const candidates = [facts?.first, ...shown.map(({ year }) => year)].filter((year) => year !== undefined);
  return candidates.length > 0 ? Math.min(...candidates) : (seen?.first ?? Number.POSITIVE_INFINITY);
}
