import highsPackage, { type Highs } from 'highs';
import { describe, expect, it } from 'vitest';
import { threshold } from '../../server/publish/catalogue/protection.js';
import type { Identity, Margins } from './support/margins.js';
import { type Attack, isDetermined, isSmall, score } from './support/reconstruction.js';
import { percent, reportAttack } from './support/report.js';

// The package's types describe its CommonJS form; as an ES module it exports the loader itself.
const loadHighs = highsPackage as unknown as typeof highsPackage.default;

/** The table nearest to the public one in the sum of absolute differences that obeys every identity. */
function nearestTable(highs: Highs): Attack {
  return (margins) => {
    const names = [...margins.cells.keys()];
    const solution = highs.solve(programmeOf(margins, names));
    return new Map(
      names.map((name, at) => {
        const column = solution.Columns[`x${at}`];
        return [name, column && 'Primal' in column ? column.Primal : Number.NaN];
      }),
    );
  };
}

/** The programme in CPLEX LP format: x counts, u above and d below what is shown, or above the threshold. */
function programmeOf({ cells, identities }: Margins, names: readonly string[]): string {
  const variable = new Map(names.map((name, at) => [name, `x${at}`]));
  const distances = names.map((name, at) => {
    const value = cells.get(name);
    return value === null || value === undefined
      ? ` c${at}: x${at} - u${at} <= ${threshold - 1}`
      : ` c${at}: x${at} - u${at} + d${at} = ${value}`;
  });
  const sums = identities.filter(({ left, right }) => left.length > 0 && right.length > 0).map(sumOf);
  const costs = names.flatMap((name, at) => (cells.get(name) === null ? [`u${at}`] : [`u${at}`, `d${at}`]));
  return `Minimize\n cost: ${costs.join(' + ')}\nSubject To\n${[...distances, ...sums].join('\n')}\nEnd\n`;

  function sumOf({ left, right }: Identity, at: number): string {
    const terms = (side: readonly string[]) => side.map((name) => variable.get(name));
    return ` s${at}: ${terms(left).join(' + ')} - ${terms(right).join(' - ')} = 0`;
  }
}

describe('given an attacker who fits the likeliest table by a linear programme', () => {
  it('when withheld small counts are attacked, then they are hardly found more often than by independence', async () => {
    const attack = nearestTable(await loadHighs());
    const hidden = await score(attack, isSmall, { provinces: 10, draws: 2 });
    const quiet = await score(attack, isDetermined, { provinces: 4, draws: 1, sigma: 0.3 });
    reportAttack({
      attack: 3,
      name: 'L1 fit of all cells by a linear programme',
      figures: `${percent(hidden.found)} of ${hidden.targets} small counts exact (independence: ${percent(hidden.independence)})`,
      limit: `≤ ${percent(hidden.independence + 0.05)}`,
      control: `${percent(quiet.found)} of ${quiet.targets} determined ones at σ = 0.3`,
    });
    expect(hidden.targets).toBeGreaterThanOrEqual(300);
    expect(hidden.found).toBeLessThanOrEqual(hidden.independence + 0.05);
    expect(quiet.found).toBeGreaterThanOrEqual(0.95);
  }, 180_000);
});
