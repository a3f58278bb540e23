import { describe, expect, it } from 'vitest';
import type { Margins } from './support/margins.js';
import { typicalWithheld } from './support/margins.js';
import { isDetermined, isSmall, score } from './support/reconstruction.js';
import { percent, reportAttack } from './support/report.js';

const rounds = 400;
/** A withheld count is known much less well than a shown one, and so gives way more. */
const looseness = 1000;

/** The table nearest to the public one in the sum of squares that obeys every identity and has no negative count. */
function leastSquares({ cells, identities }: Margins): Map<string, number> {
  const counts = new Map([...cells].map(([name, value]) => [name, value ?? typicalWithheld]));
  const give = (name: string) => (cells.get(name) === null ? looseness : 1);
  const usable = identities.filter(({ left, right }) => left.length > 0 && right.length > 0);
  for (let round = 0; round < rounds; round++) {
    for (const { left, right } of usable) {
      const sum = (side: readonly string[]) =>
        side.reduce((total, name) => total + (counts.get(name) ?? 0), 0);
      const gap = sum(left) - sum(right);
      const weight = [...left, ...right].reduce((total, name) => total + give(name), 0);
      for (const name of left) move(name, (-gap * give(name)) / weight);
      for (const name of right) move(name, (gap * give(name)) / weight);
    }
  }
  return counts;

  function move(name: string, by: number): void {
    counts.set(name, Math.max(0, (counts.get(name) ?? 0) + by));
  }
}

describe('given an attacker who fits all public cells by least squares', () => {
  it('when withheld small counts are attacked, then they are hardly found more often than by independence', async () => {
    const hidden = await score(leastSquares, isSmall, { provinces: 10, draws: 2 });
    const quiet = await score(leastSquares, isDetermined, { provinces: 4, draws: 1, sigma: 0.3 });
    reportAttack({
      attack: 4,
      name: 'least squares over the whole catalogue',
      figures: `${percent(hidden.found)} of ${hidden.targets} small counts exact (independence: ${percent(hidden.independence)})`,
      limit: `≤ ${percent(hidden.independence + 0.05)}`,
      control: `${percent(quiet.found)} of ${quiet.targets} determined ones at σ = 0.3`,
    });
    expect(hidden.targets).toBeGreaterThanOrEqual(300);
    expect(hidden.found).toBeLessThanOrEqual(hidden.independence + 0.05);
    expect(quiet.found).toBeGreaterThanOrEqual(0.95);
  }, 180_000);
});
