import { threshold } from '../../../server/catalogue/protection.js';
import { type Belief, beliefsOf } from './prior.js';
import type { Attack } from './reconstruction.js';

const rounds = 25;
const projections = 60;

/** The likeliest table by least squares, where what is withheld is taken for its mean below the threshold, again and again. */
export function leastSquares(sigma: number): Attack {
  return (margins) => {
    const beliefs = beliefsOf(margins, sigma);
    const counts = new Map([...beliefs].map(([name, { mean }]) => [name, mean]));
    const usable = margins.identities.filter(({ left, right }) => left.length > 0 && right.length > 0);
    for (let round = 0; round < rounds; round++) {
      const guesses = new Map([...beliefs].map(([name, belief]) => [name, guess(name, belief)]));
      for (const [name, { mean }] of guesses) counts.set(name, mean);
      const give = (name: string) => guesses.get(name)?.variance ?? 0;
      for (let step = 0; step < projections; step++) {
        for (const { left, right } of usable) close(left, right, give);
      }
    }
    const fitted = new Set(usable.flatMap(({ left, right }) => [...left, ...right]));
    return new Map([...fitted].map((name) => [name, Math.max(1, counts.get(name) ?? 0)]));

    /** A belief, joined for a withheld cell with the noisy value that it probably has. */
    function guess(name: string, { mean, variance }: Belief): Belief {
      if (margins.cells.get(name) !== null) return { mean, variance };
      const hidden = meanBelow(threshold - 0.5, counts.get(name) ?? mean, sigma);
      const weight = 1 / variance + 1 / sigma ** 2;
      return { mean: (mean / variance + hidden / sigma ** 2) / weight, variance: 1 / weight };
    }
    /** Moves the counts of an identity until both sides are equal, the less sure ones more. */
    function close(left: readonly string[], right: readonly string[], give: (name: string) => number): void {
      const sum = (side: readonly string[]) =>
        side.reduce((total, name) => total + (counts.get(name) ?? 0), 0);
      const step =
        (sum(left) - sum(right)) / [...left, ...right].reduce((total, name) => total + give(name), 0);
      for (const name of left) counts.set(name, (counts.get(name) ?? 0) - step * give(name));
      for (const name of right) counts.set(name, (counts.get(name) ?? 0) + step * give(name));
    }
  };
}

/** The mean of a normal distribution below a limit. */
function meanBelow(limit: number, mean: number, sigma: number): number {
  const z = (limit - mean) / sigma;
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const below = distribution(z);
  return below < 1e-6 ? Math.min(limit, mean) : mean - (sigma * density) / below;
}

/** The standard normal distribution function, by the logistic approximation of Bowling and others (2009). */
function distribution(z: number): number {
  return 1 / (1 + Math.exp(-(0.07056 * z ** 3 + 1.5976 * z)));
}
