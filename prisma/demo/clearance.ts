import { type Day, day, lastDay } from './calendar.js';
import type { Case } from './case.js';
import { Random } from './random.js';

/** Cases cleared by year. Published: 621 in 2024, 914 in 2025; the others are invented in step with them. */
const clearedByYear: readonly (readonly [year: number, cases: number])[] = [
  [2021, 548],
  [2022, 597],
  [2023, 655],
  [2024, 621],
  [2025, 914],
  [2026, 398],
];

/** Clears as many of the cases a year as its count says, older ones with better chances; sets day and stage. */
export function clear(cases: readonly Case[]): void {
  const random = new Random('clearance');
  for (const [year, count] of clearedByYear) {
    const last = Math.min(day(`${year}-12-31`), lastDay);
    const first = day(`${year}-01-01`);
    const open = cases
      .filter(({ reported, cleared }) => cleared === undefined && reported + 21 <= last)
      .map((one) => ({ one, order: random.fraction() + (one.reported < first ? 0.12 : 0) }))
      .sort((left, right) => right.order - left.order);
    for (const { one } of open.slice(0, count)) close(random, one, first, last);
  }
}

function close(random: Random, one: Case, first: Day, last: Day): void {
  const earliest = Math.max(first, one.reported + 14);
  one.cleared = random.integer(earliest, Math.min(last, earliest + 150));
  one.stage = random.weighted<Case['stage']>([
    ['P21', 22],
    ['HANDED_OVER', 70],
    ['STOPPED', 2],
    ['RESTORATIVE_JUSTICE', 6],
  ]);
}
