import { threshold } from '../../../server/catalogue/protection.js';
import { independenceGuess, type Margins } from './margins.js';

/** What an attacker takes a count for before looking at how the public cells hang together. */
export interface Belief {
  mean: number;
  variance: number;
}

/** Shown counts are known but for the noise, whose σ is public; withheld ones as independence suggests, below the threshold. */
export function beliefsOf(margins: Margins, sigma: number): Map<string, Belief> {
  return new Map(
    [...margins.cells].map(([name, value]) => {
      if (value !== null) return [name, { mean: value, variance: sigma ** 2 }];
      const mean = Math.min(threshold - 1, Math.max(1, independenceGuess(margins, name)));
      return [name, { mean, variance: mean + 1 }];
    }),
  );
}
