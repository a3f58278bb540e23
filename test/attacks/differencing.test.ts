import { describe, expect, it } from 'vitest';
import { type Identity, type Margins, typicalWithheld } from './support/margins.js';
import { isDetermined, isSmall, score } from './support/reconstruction.js';
import { percent, reportAttack } from './support/report.js';

/** Every cell as what the rest of an identity leaves for it: of the identity with the fewest withheld and other cells. */
function differencing({ cells, identities }: Margins): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of cells.keys()) {
    const usable = identities.filter(({ left, right }) => left.includes(name) || right.includes(name));
    const ranked = usable.sort((a, b) => difficulty(a) - difficulty(b));
    if (ranked[0]) found.set(name, rest(ranked[0], name));
  }
  return found;

  function difficulty({ left, right }: Identity): number {
    const all = [...left, ...right];
    return 100 * all.filter((one) => cells.get(one) === null).length + all.length;
  }
  function rest({ left, right }: Identity, name: string): number {
    const isLeft = left.includes(name);
    const [mine, others] = isLeft ? [left, right] : [right, left];
    const sum = (names: readonly string[]) =>
      names
        .filter((one) => one !== name)
        .reduce((total, one) => total + (cells.get(one) ?? typicalWithheld), 0);
    return Math.max(0, sum(others) - sum(mine));
  }
}

describe('given an attacker who subtracts what is shown from totals', () => {
  it('when withheld small counts are attacked, then they are hardly found more often than by guessing', async () => {
    const hidden = await score(differencing, isSmall, { provinces: 10, draws: 7 });
    const quiet = await score(differencing, isDetermined, { provinces: 4, draws: 1, sigma: 0.3 });
    const thresholdOnly = await score(differencing, isDetermined, { provinces: 4, draws: 1, standIn: true });
    reportAttack({
      attack: 2,
      name: 'differencing and complementary cells',
      figures: `${percent(hidden.found)} of ${hidden.targets} small counts exact (independence: ${percent(hidden.independence)})`,
      limit: `≤ ${percent(hidden.independence + 0.05)}`,
      control: `${percent(quiet.found)} of ${quiet.targets} at σ = 0.3, ${percent(thresholdOnly.found)} of ${thresholdOnly.targets} where small counts are merely hidden`,
    });
    expect(hidden.targets).toBeGreaterThanOrEqual(1000);
    expect(hidden.found).toBeLessThanOrEqual(hidden.independence + 0.05);
    expect(quiet.found).toBeGreaterThanOrEqual(0.95);
    expect(thresholdOnly.found).toBeGreaterThanOrEqual(0.95);
  }, 180_000);
});
