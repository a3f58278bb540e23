import { appendFileSync } from 'node:fs';

/** What a drill does to a system that must come back. */
export interface Drill {
  name: string;
  /** Seconds from the blow until everything was there again. */
  seconds: number;
}

/** `npm test` takes a few, `npm run test:faults` all. */
export const drills = <T>(few: readonly T[], all: readonly T[]): readonly T[] =>
  process.env.SINERGI_DRILLS === 'all' ? all : few;

/** Measures how long it takes to come back, and appends it to the file that SINERGI_DRILL_REPORT names. */
export async function survived<T>(name: string, comeBack: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const back = await comeBack();
  const drill: Drill = { name, seconds: (performance.now() - begun) / 1000 };
  const file = process.env.SINERGI_DRILL_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify(drill)}\n`);
  return back;
}
