import type { PoolClient } from 'pg';
import { breakdownName, keySql } from '../../../server/catalogue/cell-name.js';
import { type PersonTable, personTables } from '../../../server/catalogue/person-tables.js';
import type { Database } from '../../../server/database/open.js';
import { createPopulations } from '../../../server/publish/people/populations/create-populations.js';
import { tablePeople } from '../../../server/publish/people/table-people.js';
import { type YearUnit } from '../../../server/time/period-unit.js';
import { attackAsOfAllWindows, attackedYear } from './population.js';

/** In which cells of a year, and of the windows with that year, each person truly is, by `cellName`. */
export async function cellsOfPeople({ pool }: Database, year = attackedYear): Promise<Map<string, string[]>> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await createPopulations(client, attackAsOfAllWindows);
    const found = new Map<string, string[]>();
    for (const table of personTables) {
      for (const unit of table.units) {
        for (const { person, name } of await rows(client, table, unit, year)) {
          found.set(person, [...(found.get(person) ?? []), name]);
        }
      }
    }
    return found;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

async function rows(client: PoolClient, { measure, by, level }: PersonTable, unit: YearUnit, year: number) {
  const { from, where = 'true', dimensions } = tablePeople[measure];
  const key = keySql(by.map((name) => dimensions[name] as string));
  const years = unit === 'YEAR' ? 1 : 3;
  const result = await client.query<{ person: string; name: string }>(
    `SELECT person, concat_ws(' ', $1::text, $2::text, $3::text, last, ${level.toLowerCase()}, ${key}) AS name
     FROM (SELECT DISTINCT ON (person, last) p.*, last
           FROM ${from} p JOIN generate_series($4::int, $4 + $5 - 1) AS last ON p.year BETWEEN last - $5 + 1 AND last
           ORDER BY person, last, p.year) people
     WHERE ${where}`,
    [measure, breakdownName(by), unit, year, years],
  );
  return result.rows;
}

/** The clients of a province who are in most cells: nothing tells more about anybody. */
export async function mostExposed(database: Database, count: number): Promise<string[][]> {
  const cells = [...(await cellsOfPeople(database)).values()];
  return cells.sort((a, b) => b.length - a.length).slice(0, count);
}
