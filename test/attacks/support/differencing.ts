import type { Identity } from './margins.js';
import { type Belief, beliefsOf } from './prior.js';
import type { Attack } from './reconstruction.js';

/** Every cell as what the rest of each of its identities leaves for it, weighted by how little noise that has. */
export function differencing(sigma: number): Attack {
  return (margins) => {
    const beliefs = beliefsOf(margins, sigma);
    const found = new Map<string, number>();
    for (const name of margins.cells.keys()) {
      const usable = margins.identities.filter(
        ({ left, right }) => left.includes(name) || right.includes(name),
      );
      if (usable.length === 0) continue;
      const estimates = usable.map((identity) => rest(identity, name, beliefs));
      estimates.push(beliefs.get(name) as Belief);
      found.set(name, Math.max(1, weightedMean(estimates)));
    }
    return found;
  };
}

/** What an identity leaves for one of its cells. */
function rest({ left, right }: Identity, name: string, beliefs: Map<string, Belief>): Belief {
  const [mine, others] = left.includes(name) ? [left, right] : [right, left];
  const sum = (names: readonly string[], part: keyof Belief) =>
    names.filter((one) => one !== name).reduce((total, one) => total + (beliefs.get(one)?.[part] ?? 0), 0);
  return {
    mean: sum(others, 'mean') - sum(mine, 'mean'),
    variance: sum(others, 'variance') + sum(mine, 'variance'),
  };
}

function weightedMean(estimates: readonly Belief[]): number {
  const weight = estimates.reduce((sum, { variance }) => sum + 1 / variance, 0);
  return estimates.reduce((sum, { mean, variance }) => sum + mean / variance, 0) / weight;
}
