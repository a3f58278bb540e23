import { describe, expect, it } from 'vitest';
import { cellName, provinceOf, publishNow } from './support/draws.js';
import { harvest, type PublicCell } from './support/harvest.js';
import { addPeople, attackedYear, movedTo, personOf } from './support/population.js';
import { reportAttack } from './support/report.js';

const values = (cells: readonly PublicCell[]) => new Map(cells.map((cell) => [cellName(cell), cell.value]));

/** Years and windows whose cells differ between two releases, and the tables of the year that do not differ at all. */
function differences(before: readonly PublicCell[], after: readonly PublicCell[]) {
  const old = values(before);
  const changed = after.filter((cell) => old.get(cellName(cell)) !== cell.value);
  const tableOf = ({ measure, by, region }: PublicCell) => `${measure} ${by} ${region === '15' ? 1 : 11}`;
  const inYear = after.filter(({ unit, period }) => unit === 'YEAR' && period === String(attackedYear));
  const shown = new Set(inYear.filter(({ value }) => value !== null).map(tableOf));
  const moved = new Set(
    changed.filter(({ period, unit }) => unit === 'YEAR' && period === String(attackedYear)).map(tableOf),
  );
  return {
    periods: [...new Set(changed.map(({ unit, period }) => `${unit} ${period}`))].sort(),
    still: [...shown].filter((table) => !moved.has(table)),
    tables: shown.size,
  };
}

describe('given a published year and the years around it', () => {
  it('when it is published again unchanged, then no cell differs; after one change, every table of that year does and no other year', async () => {
    const database = await provinceOf(1, 1000);
    const around = Array.from({ length: 400 }, (_, number) => personOf(2, number));
    for (const year of [2022, 2023]) {
      await addPeople(
        database,
        around.map((person) => movedTo(year, person)),
      );
    }
    await publishNow(database);
    const first = await harvest(database);
    await publishNow(database);
    const second = await harvest(database);
    expect(values(second)).toEqual(values(first));

    await addPeople(database, [{ ...personOf(3, 1), mentored: false }]);
    await publishNow(database);
    const { periods, still, tables } = differences(first, await harvest(database));
    reportAttack({
      attack: 9,
      name: 'publishing again',
      figures: `unchanged: 0 of ${first.length} cells differ; after one change ${tables - still.length} of ${tables} tables of the year and ${periods.join(', ')}`,
      limit: 'none; all tables of the year, no other year',
      control: 'the same comparison sees a changed release',
    });
    expect(still).toEqual([]);
    expect(periods).toEqual([
      `YEAR ${attackedYear}`,
      `YEARS_3 ${attackedYear}`,
      `YEARS_3 ${attackedYear + 1}`,
    ]);
    await database.close();
  }, 60_000);
});
