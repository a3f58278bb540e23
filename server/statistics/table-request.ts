import type { RegionLevel } from '../database/generated/enums.js';
import { breakdownName, type DimensionName } from '../publish/catalogue/dimensions.js';
import type { PeriodUnitName, PublicLevel } from '../publish/catalogue/periods.js';
import { type MeasureName, type PublicTable, tablesOf } from '../publish/catalogue/tables.js';
import { NotInCatalogueError } from './errors.js';

/** A table of the catalogue for some regions and periods. */
export interface TableRequest {
  table: PublicTable;
  unit: PeriodUnitName;
  level: PublicLevel;
  regions: string[];
  periods: string[];
}

/** Finds a table, or refuses what the catalogue does not hold, from the request alone, and names the nearest one. */
export function checkTable(
  measure: MeasureName,
  by: DimensionName[],
  unit: PeriodUnitName,
  level: RegionLevel,
): PublicTable {
  const tables = tablesOf(measure);
  const wanted = breakdownName(by);
  const split = tables.filter((table) => breakdownName(table.by) === wanted);
  const nearest = nearestOf(tables, by, unit, level);
  if (split.length === 0) {
    const listed = distinct(tables.map((table) => `[${table.by.join(', ')}]`)).join(' or ');
    const asked = `${measure} is not published by [${by.join(', ')}]`;
    throw new NotInCatalogueError(`${asked} (ask by: ${listed})`, nearest);
  }
  const placed = split.filter(({ levels }) => (levels as readonly string[]).includes(level));
  if (placed.length === 0) {
    const listed = distinct(split.flatMap(({ levels }) => levels)).join(' or ');
    const asked = `${measure}${split.length < tables.length && wanted ? ` by [${by.join(', ')}]` : ''}`;
    throw new NotInCatalogueError(
      `${asked} is not published for the level ${level} (ask for ${listed})`,
      nearest,
    );
  }
  const found = placed.find(({ periodUnits }) => periodUnits.includes(unit));
  if (!found) {
    const listed = distinct(placed.flatMap(({ periodUnits }) => periodUnits)).join(', ');
    throw new NotInCatalogueError(`${measure} is not published by ${unit} (ask for ${listed})`, nearest);
  }
  return found;
}

function nearestOf(
  tables: readonly PublicTable[],
  by: DimensionName[],
  unit: PeriodUnitName,
  level: RegionLevel,
) {
  const distance = (table: PublicTable) =>
    4 * difference(table.by, by) +
    2 * Number(!(table.levels as readonly string[]).includes(level)) +
    Number(!table.periodUnits.includes(unit));
  const [table] = [...tables].sort((a, b) => distance(a) - distance(b)) as [PublicTable];
  return {
    by: table.by,
    regionLevel: (table.levels as readonly string[]).includes(level) ? level : (table.levels[0] as string),
    periodUnit: table.periodUnits.includes(unit) ? unit : (table.periodUnits.at(-1) as string),
  };
}

function difference(one: readonly string[], other: readonly string[]): number {
  return (
    one.filter((name) => !other.includes(name)).length + other.filter((name) => !one.includes(name)).length
  );
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
