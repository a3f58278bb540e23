import { publicLevels } from '../catalogue/levels.js';
import { type Side } from '../catalogue/sides.js';
import { clearedTables, type PublicTable, publicTables } from '../catalogue/tables.js';
import type { RegionLevel } from '../database/generated/enums.js';
import type { StatisticsContext } from './statistics.context.js';

/**
 * The tables that the asker may read: those of the public, or all of them where they are cleared for the side in every
 * region asked for.
 */
export async function readableTables(
  { exact }: StatisticsContext['statistics'],
  side: Side | undefined,
  place: { level: RegionLevel; regions(): Promise<string[]> },
): Promise<readonly PublicTable[]> {
  const isPlace = (publicLevels as readonly RegionLevel[]).includes(place.level);
  if (!exact || !side || !isPlace) return publicTables;
  const regions = await place.regions();
  return regions.every((region) => exact.covers(side, region)) ? clearedTables : publicTables;
}
