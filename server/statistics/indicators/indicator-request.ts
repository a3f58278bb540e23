import { indicatorUnits } from '../../catalogue/indicator-tables.js';
import type { IndicatorId } from '../../catalogue/indicators.js';
import { publicLevels } from '../../catalogue/levels.js';
import { type PublicTable, publicTables } from '../../catalogue/tables.js';
import type { RegionLevel } from '../../database/generated/enums.js';
import { inEach } from '../../language/localised.js';
import { coarserUnit, type PeriodUnit } from '../../time/period-unit.js';
import { catalogueWords as say } from '../asking.words.js';
import { NotInCatalogueError } from '../errors.js';

interface Question {
  id: IndicatorId;
  unit: PeriodUnit;
  level: RegionLevel;
}

/**
 * The unit in which an indicator answers. Refuses figures that the catalogue does not hold, from the request alone, and
 * names the nearest ones; with `orCoarser` a unit that is too fine is answered in the nearest coarser one.
 */
export function askedUnit(
  { id, unit, level }: Question,
  { tables = publicTables, orCoarser = false }: { tables?: readonly PublicTable[]; orCoarser?: boolean } = {},
): PeriodUnit {
  const unitsAt = (one: (typeof publicLevels)[number]) => indicatorUnits(id, one, tables);
  const levels = publicLevels.filter((one) => unitsAt(one).length > 0);
  const found = levels.find((one) => one === level);
  if (!found) {
    const regionLevel = levels[0] as string;
    throw new NotInCatalogueError(
      say.notForLevel(
        inEach(() => id),
        level,
        levels,
      ),
      { regionLevel, periodUnit: unitsAt(levels[0] ?? 'PROVINCE')[0] as string },
    );
  }
  const units = unitsAt(found);
  if (units.includes(unit)) return unit;
  const coarser = coarserUnit(units, unit);
  if (orCoarser && coarser) return coarser;
  const elsewhere = levels.some((one) => unitsAt(one).includes(unit));
  throw new NotInCatalogueError(
    elsewhere
      ? say.notByUnitForLevel(
          inEach(() => id),
          unit,
          level,
          units,
        )
      : say.notByUnit(
          inEach(() => id),
          unit,
          units,
        ),
    { regionLevel: found, periodUnit: coarser ?? (units.at(-1) as string) },
  );
}
