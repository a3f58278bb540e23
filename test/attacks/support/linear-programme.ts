import highsPackage, { type Highs } from 'highs';
import type { Identity, Margins } from './margins.js';
import { type Belief, beliefsOf } from './prior.js';
import type { Attack } from './reconstruction.js';

// The package's types describe its CommonJS form; as an ES module it exports the loader itself.
export const loadHighs = highsPackage as unknown as typeof highsPackage.default;

/** The likeliest table that obeys every identity: nearest to what is believed, in absolute differences by their size. */
export function nearestTable(highs: Highs, sigma: number): Attack {
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
