import type { YearUnit } from '../time/period-unit.js';
import { keysOf } from './cell-name.js';
import { careStages, type DimensionName, personValues, policeStages } from './dimensions.js';
import { relapseExits, relapseIntervals, retentionExits, retentionIntervals } from './exits.js';
import { type PublicLevel } from './levels.js';
import type { PersonMeasureName } from './person-measures.js';

/** One protected public table: every person stands in at most one of its cells a period. */
export interface PersonTable {
  /** Its number in the list of protected tables; 18 and 19 were the number of suspects, which is public. */
  number: number;
  measure: PersonMeasureName;
  /** Dimensions in alphabetical order. */
  by: readonly DimensionName[];
  /** Keys of all its cells, values in the order of the dimensions; what cannot happen is not among them. */
  keys: readonly string[];
  level: PublicLevel;
  units: readonly YearUnit[];
  /** Days after the period's end that a cell waits for. */
  horizonDays: number;
  /** Cells that need not wait as long as the table. */
  earlier?: { keys: readonly string[]; horizonDays: number };
}

type Values = Partial<Record<DimensionName, readonly string[]>>;

function table(
  number: number,
  measure: PersonMeasureName,
  by: readonly DimensionName[],
  horizonDays: number,
  { level = 'PROVINCE', units = ['YEAR'], values = {}, earlier }: Options = {},
): PersonTable {
  const sorted = [...by].sort();
  const lists = sorted.map((name) => values[name] ?? (personValues as Values)[name] ?? []);
  const keys = keysOf(lists).filter((key) => !impossible.includes(key));
  return { number, measure, by: sorted, keys, level, units, horizonDays, earlier };
}

interface Options extends Partial<Pick<PersonTable, 'level' | 'units' | 'earlier'>> {
  values?: Values;
}

const alsoPooled = { level: 'REGENCY', units: ['YEAR', 'YEARS_3'] } as const;
const names = (intervals: readonly { name: string }[]) => intervals.map(({ name }) => name);
const firstNinetyDays = keysOf([retentionExits, names(retentionIntervals.filter(({ to }) => to <= 90))]);

/** Whoever is in care after a year is counted there and no longer watched. */
const impossible = keysOf([['EVENT', 'COMPLETED'], ['365+']]);

/** The closed list of what is public about people. Anything else is refused. */
export const personTables: readonly PersonTable[] = [
  table(1, 'ADMITTED', [], 0, alsoPooled),
  table(2, 'ADMITTED', [], 0),
  table(3, 'ADMITTED', ['REFERRAL'], 0),
  table(4, 'ADMITTED', ['SUBSTANCE'], 0),
  table(5, 'ADMITTED', ['SEX', 'AGE_BAND'], 0),
  table(6, 'DISCHARGED', ['OUTCOME'], 0),
  table(7, 'DISCHARGED', ['OUTCOME_GROUP'], 0, alsoPooled),
  table(8, 'RETENTION', ['INTERVAL', 'EXIT'], 365, {
    values: { INTERVAL: names(retentionIntervals), EXIT: retentionExits },
    earlier: { keys: firstNinetyDays, horizonDays: 90 },
  }),
  table(9, 'AFTERCARE_HANDOVER', ['RESULT'], 30),
  table(10, 'FOLLOW_UP_3', ['STATUS'], 121),
  table(11, 'FOLLOW_UP_6', ['STATUS', 'MENTOR'], 213),
  table(12, 'FOLLOW_UP_12', ['STATUS'], 395),
  table(13, 'RELAPSE_FREE', ['INTERVAL', 'EXIT', 'MENTOR'], 395, {
    values: { INTERVAL: names(relapseIntervals), EXIT: relapseExits },
  }),
  table(14, 'READMISSION', ['RESULT'], 182),
  table(15, 'MENTOR_COVERAGE', ['RESULT'], 0),
  table(16, 'CASCADE', ['STAGE', 'STREAM'], 395, { values: { STAGE: careStages } }),
  table(17, 'QUALITY_OF_LIFE', ['RESULT'], 213),
  table(20, 'SUSPECTS', ['ROLE'], 0),
  table(21, 'SUSPECTS', ['SUBSTANCE'], 0),
  table(22, 'SUSPECTS', ['SEX', 'AGE_BAND'], 0),
  table(23, 'TAT_ASSESSMENTS', ['RECOMMENDATION', 'RESULT'], 90),
  table(24, 'CASCADE_POLICE', ['STAGE'], 395, { values: { STAGE: policeStages } }),
];

/** Days after the period's end that one cell of a table waits for. */
export function horizonOf({ earlier, horizonDays }: PersonTable, key: string): number {
  return earlier?.keys.includes(key) ? earlier.horizonDays : horizonDays;
}
