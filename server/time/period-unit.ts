/** Units of periods, from the finest. YEARS_3 are three years together, named by the last. */
export const PeriodUnit = {
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  YEAR: 'YEAR',
  YEARS_3: 'YEARS_3',
} as const;
export type PeriodUnit = keyof typeof PeriodUnit;

/** Units whose periods follow each other: three years overlap the next three. */
export const calendarUnits = ['MONTH', 'QUARTER', 'YEAR'] as const satisfies readonly PeriodUnit[];
export type CalendarUnit = (typeof calendarUnits)[number];

/** Units of whole years. */
export type YearUnit = Extract<PeriodUnit, 'YEAR' | 'YEARS_3'>;

/** A unit and the coarser ones. */
export const unitsFrom = (finest: CalendarUnit): readonly CalendarUnit[] =>
  calendarUnits.slice(calendarUnits.indexOf(finest));

/** The finest of some units that is coarser than another; three years answer for none. */
export function coarserUnit(units: readonly PeriodUnit[], than: PeriodUnit): PeriodUnit | undefined {
  const at = (unit: PeriodUnit) => (calendarUnits as readonly PeriodUnit[]).indexOf(unit);
  return at(than) < 0 ? undefined : units.find((unit) => at(unit) > at(than));
}
