import type { Random } from './random.js';

/** How a person is in a month after discharge. */
export type Condition = 'CLEAN' | 'RELAPSED' | 'INCARCERATED' | 'DIED';

/** What a person is supported by after discharge. */
export type Support = 'MENTOR' | 'AFTERCARE' | 'NONE';

/**
 * Chances of relapse in each of the twelve months. At six months 24 % relapsed with a mentor, 36 % in aftercare without
 * one, 40 % without aftercare: invented, and only plausible.
 */
const relapse: Record<Support, readonly number[]> = {
  MENTOR: monthly([0.05, 0.04, 0.045, 0.05, 0.042, 0.038], 0.018),
  AFTERCARE: monthly([0.09, 0.07, 0.072, 0.073, 0.065, 0.06], 0.03),
  NONE: monthly([0.11, 0.08, 0.078, 0.08, 0.073, 0.068], 0.034),
};

/** The condition at the end of each of the twelve months after discharge; nothing follows death or prison. */
export function conditions(random: Random, support: Support): Condition[] {
  const found: Condition[] = [];
  let now: Condition = 'CLEAN';
  for (const chance of relapse[support]) {
    now = next(random, now, chance);
    found.push(now);
    if (now === 'DIED' || now === 'INCARCERATED') break;
  }
  return found;
}

function next(random: Random, now: Condition, relapse: number): Condition {
  const fate = random.fraction();
  if (now === 'RELAPSED')
    return fate < 0.003 ? 'DIED' : fate < 0.013 ? 'INCARCERATED' : fate < 0.033 ? 'CLEAN' : now;
  if (fate < relapse) return 'RELAPSED';
  return fate > 0.999 ? 'DIED' : fate > 0.997 ? 'INCARCERATED' : 'CLEAN';
}

function monthly(firstHalf: readonly number[], later: number): number[] {
  return [...firstHalf, ...firstHalf.map(() => later)];
}
