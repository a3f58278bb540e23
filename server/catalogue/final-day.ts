/** The day from which a publish makes a year's numbers final: every horizon is over, and everything late is in. */
export function finalDay(year: number): string {
  return `${year + 2}-07-01`;
}

/** Whether the numbers of a year are final in a release as of a day (YYYY-MM-DD), rather than provisional. */
export function isFinal(year: number, asOf: string): boolean {
  return asOf >= finalDay(year);
}
