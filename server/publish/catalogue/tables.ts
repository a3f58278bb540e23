import type { DimensionName } from './dimensions.js';
import { type ExactMeasureName, exactMeasures } from './exact-measures.js';
import type { Localised } from './localised.js';
import { type PeriodUnitName, type PublicLevel, publicLevels } from './periods.js';
import { type PersonMeasureName, personMeasures } from './person-measures.js';
import { horizonOf, personTables } from './person-tables.js';

export type MeasureName = ExactMeasureName | PersonMeasureName;

/** What every measure tells about itself. */
export interface MeasureTexts {
  label: Localised;
  definition: Localised;
  source: Localised;
  unit: string;
}

/** One table of the catalogue: what may be asked for in one question. */
export interface PublicTable {
  measure: MeasureName;
  /** Dimensions in stored order. */
  by: readonly DimensionName[];
  levels: readonly PublicLevel[];
  periodUnits: readonly PeriodUnitName[];
  /** Counts people one by one, so its numbers carry noise. */
  isProtected: boolean;
  /** Days after the period's end that the table waits for. */
  horizonDays: number;
  /** Days that one cell waits for, where cells differ in that. */
  horizonOf?: (key: string) => number;
  /** Every key of its cells where the values are closed lists; undefined where it shows what was seen. */
  keys?: readonly string[];
}

/** Every measure by its name. */
export const measures = Object.fromEntries([
  ...Object.entries(exactMeasures),
  ...Object.entries(personMeasures).map(([name, measure]) => [name, { ...measure, unit: 'person' }]),
]) as Record<MeasureName, MeasureTexts>;

export const measureNames = Object.keys(measures) as MeasureName[];

/** The whole catalogue: nothing else can be asked for. */
export const publicTables: readonly PublicTable[] = [...exactTables(), ...protectedTables()];

/** The tables of a measure. */
export function tablesOf(measure: MeasureName): PublicTable[] {
  return publicTables.filter((table) => table.measure === measure);
}

function exactTables(): PublicTable[] {
  return (Object.keys(exactMeasures) as ExactMeasureName[]).flatMap((measure) => {
    const { breakdowns, values } = exactMeasures[measure];
    return breakdowns.map((by) => {
      const [only, second] = by;
      const keys = !only ? [''] : second ? undefined : values?.[only];
      return {
        measure,
        by: [...by].sort(),
        levels: publicLevels,
        periodUnits: ['MONTH', 'QUARTER', 'YEAR'] as const,
        isProtected: false,
        horizonDays: 0,
        keys,
      };
    });
  });
}

function protectedTables(): PublicTable[] {
  return personTables.map((table) => {
    const { measure, by, keys, level, units, horizonDays } = table;
    return {
      measure,
      by,
      levels: [level],
      periodUnits: units,
      isProtected: true,
      horizonDays,
      horizonOf: (key: string) => horizonOf(table, key),
      keys,
    };
  });
}
