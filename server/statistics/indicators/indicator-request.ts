import type { RegionLevel } from '../../database/generated/enums.js';
import { indicatorUnits } from '../../publish/catalogue/indicator-tables.js';
import type { IndicatorId } from '../../publish/catalogue/indicators.js';
import { type PeriodUnitName, publicLevels } from '../../publish/catalogue/periods.js';
import { NotInCatalogueError } from '../errors.js';

/** Refuses figures that the catalogue does not hold, from the request alone, and names the nearest ones. */
export function checkIndicator(id: IndicatorId, unit: PeriodUnitName, level: RegionLevel): void {
  const levels = publicLevels.filter((one) => indicatorUnits(id, one).length > 0);
  const found = levels.find((one) => one === level);
  if (!found) {
    const regionLevel = levels[0] as string;
    throw new NotInCatalogueError(
      `${id} is not published for the level ${level} (ask for ${levels.join(' or ')})`,
      { regionLevel, periodUnit: indicatorUnits(id, levels[0] ?? 'PROVINCE')[0] as string },
    );
  }
  const units = indicatorUnits(id, found);
  if (!units.includes(unit)) {
    throw new NotInCatalogueError(`${id} is not published by ${unit} (ask for ${units.join(', ')})`, {
      regionLevel: found,
      periodUnit: units.at(-1) as string,
    });
  }
}
