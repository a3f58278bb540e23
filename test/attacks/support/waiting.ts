import { randomOf } from './random.js';

/** People waiting at the end of each quarter: a list that grows and shrinks by a few. */
export function waitingOf(seed: number, quarters: number): number[] {
  const random = randomOf(seed);
  let count = 6 + Math.floor(random() * 25);
  return Array.from({ length: quarters }, () => {
    count = Math.max(0, count + Math.floor(random() * 7) - 3);
    return count;
  });
}

/** How far a count may go from one quarter to the next, as the attacker knows. */
const steps = [-3, -2, -1, 0, 1, 2, 3];
const most = 80;

/** How likely a count is read so: a neighbouring multiple of the step, up as often as it is near to it. */
function likelihood(read: number | null, count: number, step: number): number {
  if (read === null) return Number(count < step);
  if (count < step && step > 1) return 0;
  return Math.max(0, 1 - Math.abs(count - read) / step);
}

/**
 * The likeliest count of each of some periods given all of them, by forward and backward sums over every course that the
 * list may have taken.
 */
export function likeliestCounts(read: readonly (number | null)[], step: number): number[] {
  const seen = read.map((one) => Array.from({ length: most }, (_, count) => likelihood(one, count, step)));
  const forward = pass(seen);
  const backward = pass([...seen].reverse()).reverse();
  return seen.map((likely, at) => {
    const chances = likely.map((own, count) =>
      own > 0 ? ((forward[at]?.[count] ?? 0) * (backward[at]?.[count] ?? 0)) / own : 0,
    );
    return chances.indexOf(Math.max(...chances));
  });
}

function pass(seen: readonly number[][]): number[][] {
  const found: number[][] = [];
  for (const likely of seen) {
    const before = found.at(-1);
    const now = likely.map(
      (own, count) => own * (before ? steps.reduce((sum, step) => sum + (before[count - step] ?? 0), 0) : 1),
    );
    const total = now.reduce((sum, one) => sum + one, 0);
    found.push(now.map((one) => (total > 0 ? one / total : 0)));
  }
  return found;
}
