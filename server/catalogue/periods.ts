export type PeriodUnitName = 'MONTH' | 'QUARTER' | 'YEAR' | 'YEARS_3';

/** Units of measures that do not count people one by one, from the finest. */
export const exactUnits = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type ExactUnit = (typeof exactUnits)[number];

/** A unit and the coarser ones. */
export function unitsFrom(finest: ExactUnit): readonly ExactUnit[] {
  return exactUnits.slice(exactUnits.indexOf(finest));
}

/** Days after a period and its horizon in which late reports are awaited. */
export const daysForLateReports = 45;

export const publicLevels = ['PROVINCE', 'REGENCY'] as const;
export type PublicLevel = (typeof publicLevels)[number];
