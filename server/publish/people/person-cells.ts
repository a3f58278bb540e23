import type { PoolClient } from 'pg';
import { cellText, keySql } from '../../catalogue/cell-name.js';
import { isClosed } from '../../catalogue/closing.js';
import { horizonOf, type PersonTable, personTables } from '../../catalogue/person-tables.js';
import type { Day } from '../../time/day.js';
import type { YearUnit } from '../../time/period-unit.js';
import type { CoveredRegions } from './covered-regions.js';
import { tablePeople } from './table-people.js';
import { yearsOf } from './years.js';

/** One cell of a protected table as it truly is. Never leaves the restricted side. */
export interface PersonCell {
  table: PersonTable;
  unit: YearUnit;
  /** The year, or the last of three. */
  year: number;
  region: string;
  key: string;
  people: number;
  /** Sum of the people's record keys. */
  keySum: bigint;
}

/** Names a cell: the same count has the same name everywhere. */
export function personCellId({ table, unit, year, region, key }: PersonCell): string {
  return cellText({ ...table, unit, period: String(year), region, key });
}

/** From which to which year a side has people. */
export interface Years {
  first: number;
  last: number;
}

/** Every closed cell of every protected table, empty ones included, table by table. */
export async function* personCells(
  client: PoolClient,
  regions: CoveredRegions,
  years: (table: PersonTable) => Years | undefined,
  asOf: Day,
): AsyncGenerator<PersonCell[]> {
  for (const table of personTables) {
    const range = years(table);
    if (!range) continue;
    for (const unit of table.units) yield cellsOf(client, table, unit, regions, range, asOf);
  }
}

async function cellsOf(
  client: PoolClient,
  table: PersonTable,
  unit: YearUnit,
  regions: CoveredRegions,
  { first, last }: Years,
  asOf: Day,
): Promise<PersonCell[]> {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const periods = all.filter((year) => (yearsOf(unit, year)[0] as number) >= first);
  const closed = periods.filter((year) =>
    table.keys.some((key) => isClosed(year, horizonOf(table, key), asOf)),
  );
  const counted = await count(client, table, unit, closed);
  const places = table.level === 'PROVINCE' ? regions.provinces : regions.regencies;
  return closed.flatMap((year) => {
    const keys = table.keys.filter((key) => isClosed(year, horizonOf(table, key), asOf));
    return places.flatMap((region) =>
      keys.map((key) => {
        const found = counted.get(`${year} ${region} ${key}`);
        return { table, unit, year, region, key, people: found?.people ?? 0, keySum: found?.keySum ?? 0n };
      }),
    );
  });
}

async function count(client: PoolClient, table: PersonTable, unit: YearUnit, periods: number[]) {
  const result = await client.query<{ cell: string; people: number; key_sum: string }>(
    groupingSql(table, unit),
    [periods],
  );
  return new Map(result.rows.map(({ cell, people, key_sum }) => [cell, { people, keySum: BigInt(key_sum) }]));
}

/** Groups a population into the cells of a table: a person is counted by the first event of the period. */
export function groupingSql({ measure, by, level }: PersonTable, unit: YearUnit): string {
  const { from, where = 'true', dimensions } = tablePeople[measure];
  const key = keySql(by.map((name) => dimensions[name] as string));
  const people =
    unit === 'YEAR'
      ? `SELECT * FROM ${from} WHERE year = ANY($1::int[])`
      : `SELECT p.*, w.last
         FROM (SELECT *, lag(year) OVER (PARTITION BY person ORDER BY year) AS year_before FROM ${from}) p
         JOIN unnest($1::int[]) AS w(last) ON p.year BETWEEN w.last - 2 AND w.last
           AND (p.year_before IS NULL OR p.year_before < w.last - 2)`;
  const period = unit === 'YEAR' ? 'year' : 'last';
  return `SELECT concat_ws(' ', ${period}, ${level.toLowerCase()}, ${key}) AS cell, count(*)::int AS people,
                 sum(record_key)::text AS key_sum
          FROM (${people}) people WHERE ${where} AND ${level.toLowerCase()} IS NOT NULL GROUP BY 1`;
}
