import type { RegionLevel } from '../database/generated/enums.js';
import {
  breakdownName,
  catalogue,
  type DimensionName,
  type MeasureName,
  type PeriodUnitName,
  periodUnits,
  regionLevels,
} from '../publish/catalogue.js';
import { NotInCatalogueError } from './errors.js';

/** A table of the catalogue for some regions and periods. */
export interface TableRequest {
  measure: MeasureName;
  /** Dimensions in stored order. */
  dimensions: DimensionName[];
  unit: PeriodUnitName;
  regions: string[];
  periods: string[];
}

/** Refuses what the catalogue does not hold, from the request alone, and names the nearest table. */
export function checkTable(
  measure: MeasureName,
  by: DimensionName[],
  unit: string,
  level: RegionLevel,
): DimensionName[] {
  const { breakdowns } = catalogue[measure];
  const wanted = breakdownName(by);
  const found = breakdowns.find((one) => breakdownName(one) === wanted);
  if (!found) {
    const listed = breakdowns.map((one) => `[${one.join(', ')}]`).join(' or ');
    throw new NotInCatalogueError(`${measure} is not published by [${by.join(', ')}] (ask by: ${listed})`);
  }
  if (!(periodUnits as readonly string[]).includes(unit)) {
    throw new NotInCatalogueError(
      `${measure} is not published by ${unit} (ask for ${periodUnits.join(', ')})`,
    );
  }
  if (!(regionLevels as readonly string[]).includes(level)) {
    throw new NotInCatalogueError(
      `${measure} is not published for the level ${level} (ask for ${regionLevels.join(' or ')})`,
    );
  }
  return [...found].sort();
}
