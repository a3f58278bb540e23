import highsPackage, { type Highs } from 'highs';
import { describe, expect, it } from 'vitest';
import { sigma as publicSigma } from '../../server/publish/catalogue/protection.js';
import type { Identity, Margins } from './support/margins.js';
import { type Belief, beliefsOf } from './support/prior.js';
import { type Attack, isDetermined, score, type TargetRule } from './support/reconstruction.js';
import { percent, reportAttack } from './support/report.js';

// The package's types describe its CommonJS form; as an ES module it exports the loader itself.
const loadHighs = highsPackage as unknown as typeof highsPackage.default;

/** The likeliest table that obeys every identity: nearest to what is believed, in absolute differences by their size. */
function nearestTable(highs: Highs, sigma: number): Attack {
  return (margins) => {
    const names = [...new Set(margins.identities.flatMap(({ left, right }) => [...left, ...right]))];
    const solution = highs.solve(programmeOf(margins, names, beliefsOf(margins, sigma)));
    return new Map(
      names.map((name, at) => {
        const column = solution.Columns[`x${at}`];
        return [name, column && 'Primal' in column ? column.Primal : Number.NaN];
      }),
    );
  };
}

/** The programme in CPLEX LP format: x counts, u above and d below what is believed. */
function programmeOf(
  { identities }: Margins,
  names: readonly string[],
  beliefs: Map<string, Belief>,
): string {
  const variable = new Map(names.map((name, at) => [name, `x${at}`]));
  const believed = names.map((name) => beliefs.get(name) as Belief);
  const distances = believed.map(({ mean }, at) => ` c${at}: x${at} - u${at} + d${at} = ${mean}`);
  const sums = identities.filter(({ left, right }) => left.length > 0 && right.length > 0).map(sumOf);
  const costs = believed.map(({ variance }, at) => {
    const cost = (1 / Math.sqrt(variance)).toFixed(6);
    return `${cost} u${at} + ${cost} d${at}`;
  });
  return `Minimize\n cost: ${costs.join(' + ')}\nSubject To\n${[...distances, ...sums].join('\n')}\nEnd\n`;

  function sumOf({ left, right }: Identity, at: number): string {
    const terms = (side: readonly string[]) => side.map((name) => variable.get(name));
    return ` s${at}: ${terms(left).join(' + ')} - ${terms(right).join(' - ')} = 0`;
  }
}

/** A count of one to ten people, shown or not. */
const isSmallCount: TargetRule = (people) => people >= 1 && people <= 10;

describe('given an attacker who fits the likeliest table by a linear programme', () => {
  it('when small counts are attacked, then they are hardly found more often than by independence', async () => {
    const highs = await loadHighs();
    const hidden = await score(nearestTable(highs, publicSigma), isSmallCount, { provinces: 30, draws: 2 });
    const quiet = await score(nearestTable(highs, 0.3), isDetermined, {
      provinces: 10,
      draws: 1,
      sigma: 0.3,
    });
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
  }, 300_000);
});
