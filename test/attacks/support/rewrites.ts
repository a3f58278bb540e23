import { attackedYear } from './population.js';
import { pick, randomOf } from './random.js';

/** A document that asks the same question once or several times, each time written differently. */
export interface Rewrite {
  source: string;
  variables: Record<string, unknown>;
  /** What each question and its values are called. */
  names: { alias: string; value: string }[];
}

const asked = {
  measure: 'ADMITTED',
  region: '15',
  by: ['SEX', 'AGE_BAND'],
  period: { unit: 'YEAR', from: `${attackedYear}`, to: `${attackedYear}` },
} as const;

const types = { measure: 'Measure!', region: 'String!', by: '[Dimension!]', period: 'PeriodInput!' } as const;

/** Rewrites of one question as a seed decides: order, aliases, blanks, variables, fragments, fields asked twice. */
export function rewriter(seed: number) {
  const random = randomOf(seed);
  const isSo = (share: number) => random() < share;
  const shuffled = <Value>(values: readonly Value[]) =>
    values
      .map((value) => ({ value, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  const name = (word: string) => (isSo(0.4) ? word : `${word}_${Math.floor(random() * 1e6)}`);
  const blank = () =>
    pick(random, [
      [' ', 4],
      ['\n', 1],
      [', ', 2],
      [' # why not\n', 1],
    ] as const);
  const joined = (words: readonly string[]) => shuffled(words).join(blank());
  const text = (word: string) => (isSo(0.2) ? `"""${word}"""` : `"${word}"`);

  /** The values of the arguments, written out. */
  function literals() {
    const { unit, from, to } = asked.period;
    return {
      measure: asked.measure,
      region: text(asked.region),
      by: `[${joined(asked.by)}]`,
      period: `{ ${joined([`unit: ${unit}`, `from: ${text(from)}`, `to: ${text(to)}`])} }`,
    };
  }

  function question(alias: string, variables: Set<keyof typeof asked>) {
    const value = name('value');
    const written = literals();
    const args = (Object.keys(asked) as (keyof typeof asked)[]).map((argument) => {
      if (isSo(0.3)) variables.add(argument);
      return `${argument}: ${variables.has(argument) ? `$${argument}` : written[argument]}`;
    });
    const more = shuffled(['exactness', 'region { code }', 'period', 'again: value']).slice(
      0,
      Math.floor(random() * 4),
    );
    const cells = `cells {${blank()}${joined([`${value}: value`, 'dimensions { dimension value }', ...more])}${blank()}}`;
    const body = isSo(0.3) ? `... on StatisticTable { ${cells} }` : cells;
    const level = isSo(0.3) ? ['regionLevel: PROVINCE'] : [];
    const directive = isSo(0.2) ? '@include(if: true)' : '';
    return {
      text: `${alias}: statistics(${joined([...args, ...level])}) ${directive} { ${body} }`,
      value,
    };
  }

  /** The next document, with so many questions. */
  return (questions: number): Rewrite => {
    const variables = new Set<keyof typeof asked>();
    const names: Rewrite['names'] = [];
    const texts: string[] = [];
    for (let at = 0; at < questions; at++) {
      const alias = `${name('statistics')}${at || ''}`;
      const { text: written, value } = question(alias, variables);
      names.push({ alias, value });
      texts.push(written);
    }
    const declared = shuffled([...variables]).map((argument) => `$${argument}: ${types[argument]}`);
    const head = declared.length > 0 ? `query Q(${declared.join(blank())})` : isSo(0.5) ? 'query' : '';
    const given = Object.fromEntries(shuffled([...variables]).map((argument) => [argument, asked[argument]]));
    return { source: `${head} { ${joined(texts)} }`, variables: given, names };
  };
}

/** The numbers of every answer in a document's data, whatever they are called. */
export function answersIn(data: unknown, { names }: Rewrite): string[] {
  return names.map(({ alias, value }) => {
    const { cells } = (data as Record<string, { cells: Record<string, unknown>[] }>)[alias] ?? { cells: [] };
    return JSON.stringify(
      cells.map((cell) => {
        const dimensions = cell.dimensions as { dimension: string; value: string }[];
        return [
          Object.fromEntries(
            dimensions.map((one) => [one.dimension, one.value] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
          ),
          cell[value],
        ];
      }),
    );
  });
}
