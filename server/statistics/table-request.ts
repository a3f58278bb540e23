import { breakdownName } from '../catalogue/cell-name.js';
import { type DimensionName } from '../catalogue/dimensions.js';
import { type PublicLevel } from '../catalogue/levels.js';
import { type MeasureName, type PublicTable, publicTables, tablesOf } from '../catalogue/tables.js';
import type { RegionLevel } from '../database/generated/enums.js';
import { inEach } from '../language/localised.js';
import { calendarUnits, type PeriodUnit } from '../time/period-unit.js';
import { catalogueWords as say } from './asking.words.js';
import { NotInCatalogueError } from './errors.js';

/** A table of the catalogue for some regions and periods. */
export interface TableRequest {
  table: PublicTable;
  unit: PeriodUnit;
  level: PublicLevel;
  regions: string[];
  periods: string[];
}

/** What is asked for, before it is known whether there is such a table. */
export interface TableQuestion {
  measure: MeasureName;
  by: readonly DimensionName[];
  unit: PeriodUnit;
  level: RegionLevel;
}

/**
 * Finds a table, or refuses what the catalogue does not hold, from the request alone, and names the nearest one.
 * With `orCoarser` a unit that is too fine is answered in the nearest coarser one.
 */
export function askedTable(
  { measure, by, unit, level }: TableQuestion,
  { tables = publicTables, orCoarser = false }: { tables?: readonly PublicTable[]; orCoarser?: boolean } = {},
): Pick<TableRequest, 'table' | 'unit'> {
  const all = tablesOf(measure, tables);
  if (all.length === 0) throw notPublic(measure);
  const wanted = breakdownName(by);
  const split = all.filter((table) => breakdownName(table.by) === wanted);
  const nearest = nearestOf(all, { measure, by, unit, level });
  if (split.length === 0) {
    const listed = distinct(all.map((table) => `[${table.by.join(', ')}]`));
    throw new NotInCatalogueError(
      say.notBy(
        inEach(() => measure),
        by,
        listed,
      ),
      nearest,
    );
  }
  const named = split.length < all.length && wanted ? say.split(measure, by) : inEach(() => measure);
  const placed = split.find(({ levels }) => (levels as readonly string[]).includes(level));
  if (!placed) {
    const listed = distinct(split.flatMap(({ levels }) => levels));
    throw new NotInCatalogueError(say.notForLevel(named, level, listed), nearest);
  }
  if (placed.periodUnits.includes(unit)) return { table: placed, unit };
  const coarser = coarserUnit(placed.periodUnits, unit);
  if (orCoarser && coarser) return { table: placed, unit: coarser };
  const elsewhere = split.some(({ periodUnits }) => periodUnits.includes(unit));
  throw new NotInCatalogueError(
    elsewhere
      ? say.notByUnitForLevel(named, unit, level, placed.periodUnits)
      : say.notByUnit(named, unit, placed.periodUnits),
    nearest,
  );
}

/** The finest of some units that is coarser than another. */
export function coarserUnit(units: readonly PeriodUnit[], than: PeriodUnit): PeriodUnit | undefined {
  const at = (unit: PeriodUnit) => (calendarUnits as readonly string[]).indexOf(unit);
  return at(than) < 0 ? undefined : units.find((unit) => at(unit) > at(than));
}

/** Bed-days tell lengths of stay: the public has beds and how full they are instead. */
function notPublic(measure: MeasureName): NotInCatalogueError {
  return new NotInCatalogueError(say.notPublic(measure), { regionLevel: 'PROVINCE', periodUnit: 'QUARTER' });
}

function nearestOf(tables: readonly PublicTable[], { by, unit, level }: TableQuestion) {
  const distance = (table: PublicTable) =>
    4 * difference(table.by, by) +
    2 * Number(!(table.levels as readonly string[]).includes(level)) +
    Number(!table.periodUnits.includes(unit));
  const [table] = [...tables].sort((a, b) => distance(a) - distance(b)) as [PublicTable];
  const { periodUnits } = table;
  return {
    measure: table.measure,
    by: table.by,
    regionLevel: (table.levels as readonly string[]).includes(level) ? level : (table.levels[0] as string),
    periodUnit: periodUnits.includes(unit)
      ? unit
      : (coarserUnit(periodUnits, unit) ?? (periodUnits.at(-1) as string)),
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
