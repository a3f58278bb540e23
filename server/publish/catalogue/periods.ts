export type PeriodUnitName = 'MONTH' | 'QUARTER' | 'YEAR' | 'YEARS_3';

/** Days after a period and its horizon in which late reports are awaited. */
export const daysForLateReports = 45;

export const publicLevels = ['PROVINCE', 'REGENCY'] as const;
export type PublicLevel = (typeof publicLevels)[number];
