import { type Side } from '../access/roles.js';
import type { Localised } from '../language/localised.js';
import { calendarUnits, type PeriodUnit, unitsFrom } from '../time/period-unit.js';
import { breakdownName } from './cell-name.js';
import { type DimensionName } from './dimensions.js';
import type { ExactMeasure, Split } from './exact-measure.js';
import { type ExactMeasureName, exactMeasures } from './exact-measures.js';
import { type PublicLevel, publicLevels } from './levels.js';
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
  /** Levels of regions that have it in the same units. */
  levels: readonly PublicLevel[];
  /** From the finest. */
  periodUnits: readonly PeriodUnit[];
  /** Counts people one by one, so its numbers carry noise. */
  isProtected: boolean;
  /** Days after the period's end that the table waits for. */
  horizonDays: number;
  /** Days that one cell waits for, where cells differ in that. */
  horizonOf?: (key: string) => number;
  /** Every key of its cells where the values are closed lists; undefined where it shows what was seen. */
  keys?: readonly string[];
  /** What it counts: SUSPECTS in reports where it is exact, people where it is protected. */
  texts: MeasureTexts;
  /** Who is cleared for this side reads it exactly; undefined where the public sees all of it. */
  side?: Side;
}

const textsOfPeople = Object.fromEntries(
  Object.entries(personMeasures).map(([name, { label, definition, source }]): [string, MeasureTexts] => [
    name,
    { label, definition, source, unit: 'person' },
  ]),
) as Record<PersonMeasureName, MeasureTexts>;

/** Every measure by its name; of SUSPECTS, which is counted in two ways, as the number is. */
export const measures: Record<MeasureName, MeasureTexts> = { ...textsOfPeople, ...exactMeasures };

export const measureNames = [
  ...new Set([...Object.keys(exactMeasures), ...Object.keys(personMeasures)]),
] as MeasureName[];

/** The whole catalogue: nothing else can be asked for. */
export const publicTables: readonly PublicTable[] = [...exactTables(publicSplits), ...protectedTables()];

/** The tables of who is cleared for both sides: exact ones in every unit at every level. */
export const clearedTables: readonly PublicTable[] = [...exactTables(allSplits), ...protectedTables()];

/** The measures that anybody may ask for. */
export const publicMeasureNames = measureNames.filter((name) => tablesOf(name).length > 0);

/** The tables of a measure. */
export function tablesOf(measure: MeasureName, tables = publicTables): PublicTable[] {
  return tables.filter((table) => table.measure === measure);
}

/** The table that is split by some dimensions on a level; undefined where there is none. */
export function tableAt(
  { measure, by, level }: { measure: MeasureName; by: readonly DimensionName[]; level: PublicLevel },
  tables = publicTables,
): PublicTable | undefined {
  const name = breakdownName(by);
  return tablesOf(measure, tables).find(
    (table) => breakdownName(table.by) === name && table.levels.includes(level),
  );
}

type Levelled = Pick<PublicTable, 'levels' | 'periodUnits'>;

/** Levels with the same units are one table. */
function publicSplits(split: Split): Levelled[] {
  return calendarUnits
    .map((finest) => ({
      levels: publicLevels.filter((level) => split[level] === finest),
      periodUnits: unitsFrom(finest),
    }))
    .filter(({ levels }) => levels.length > 0);
}

function allSplits(): Levelled[] {
  return [{ levels: publicLevels, periodUnits: calendarUnits }];
}

function exactTables(levelsOf: (split: Split) => Levelled[]): PublicTable[] {
  return (Object.entries(exactMeasures) as [ExactMeasureName, ExactMeasure][]).flatMap(([measure, texts]) =>
    texts.splits.flatMap((split) => {
      const [only, second] = split.by;
      const keys = !only ? [''] : second ? undefined : texts.values?.[only];
      const by = [...split.by].sort();
      const counted = { measure, by, keys, texts, side: texts.side, isProtected: false, horizonDays: 0 };
      return levelsOf(split).map((levelled) => ({ ...counted, ...levelled }));
    }),
  );
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
      texts: textsOfPeople[measure],
      side: personMeasures[measure].side,
    };
  });
}
