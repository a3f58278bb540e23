import { describe, expect, it } from 'vitest';
import { sigma as publicSigma } from '../../server/publish/catalogue/protection.js';
import type { Identity } from './support/margins.js';
import { type Belief, beliefsOf } from './support/prior.js';
import { type Attack, isDetermined, isSmall, score, type TargetRule } from './support/reconstruction.js';
import { percent, reportAttack } from './support/report.js';

/** Every cell as what the rest of each of its identities leaves for it, weighted by how little noise that has. */
function differencing(sigma: number): Attack {
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

/** A count of somebody that is withheld, or so small that it should tell nothing. */
const isWithheldOrSmall: TargetRule = (people, name, margins) =>
  isSmall(people, name, margins) || (people >= 1 && people <= 10);

describe('given an attacker who subtracts what is shown from totals', () => {
  it('when withheld and small counts are attacked, then they are hardly found more often than by guessing', async () => {
    const hidden = await score(differencing(publicSigma), isWithheldOrSmall, { provinces: 24, draws: 3 });
    const quiet = await score(differencing(0.3), isDetermined, { provinces: 10, draws: 1, sigma: 0.3 });
    const thresholdOnly = await score(differencing(0.01), isDetermined, {
      provinces: 10,
      draws: 1,
      standIn: true,
    });
    reportAttack({
      attack: 2,
      name: 'differencing and complementary cells',
      figures: `${percent(hidden.found)} of ${hidden.targets} withheld or small counts exact (independence: ${percent(hidden.independence)})`,
      limit: `≤ ${percent(hidden.independence + 0.05)}`,
      control: `${percent(quiet.found)} of ${quiet.targets} at σ = 0.3, ${percent(thresholdOnly.found)} of ${thresholdOnly.targets} where small counts are merely hidden`,
    });
    expect(hidden.targets).toBeGreaterThanOrEqual(1000);
    expect(hidden.found).toBeLessThanOrEqual(hidden.independence + 0.05);
    expect(quiet.found).toBeGreaterThanOrEqual(0.95);
    expect(thresholdOnly.found).toBeGreaterThanOrEqual(0.95);
  }, 300_000);
});
