import { dimensionNames } from '../../../server/catalogue/dimensions.js';
import { indicatorIds } from '../../../server/catalogue/indicators.js';
import { personTables } from '../../../server/catalogue/person-tables.js';
import { publicTables } from '../../../server/catalogue/tables.js';
import { attackedYear } from './population.js';
import { pick, randomOf } from './random.js';

const periods = { MONTH: '2024-03', QUARTER: '2024-Q1', YEAR: '2024', YEARS_3: '2025' } as const;
const units = Object.keys(periods) as (keyof typeof periods)[];
const measures = [...new Set(personTables.map(({ measure }) => measure))];
const year = `period: { unit: YEAR, from: "${attackedYear}", to: "${attackedYear}" }`;

/** Questions about people that no table answers, as a seed decides: tables, filters, dates and rows that are not there. */
export function questionsOutside(seed: number, count: number): string[] {
  const random = randomOf(seed);
  const below = (end: number) => Math.floor(random() * end);
  const any = <Value>(values: readonly Value[]) =>
    pick(
      random,
      values.map((value) => [value, 1] as const),
    );

  const statistics = (measure: string, rest: string) =>
    `{ statistics(measure: ${measure}, region: "15", ${rest}) { cells { value } } }`;

  function wrongTable(): string {
    const measure = any(measures);
    const by = [...new Set(Array.from({ length: below(4) }, () => any(dimensionNames)))].sort();
    const [level, unit] = [any(['PROVINCE', 'REGENCY', 'DISTRICT'] as const), any(units)];
    const isThere = publicTables.some(
      (table) =>
        table.measure === measure &&
        [...table.by].sort().join() === by.join() &&
        (table.levels as readonly string[]).includes(level) &&
        (table.periodUnits as readonly string[]).includes(unit),
    );
    const period = `period: { unit: ${unit}, from: "${periods[unit]}", to: "${periods[unit]}" }`;
    return isThere
      ? wrongTable()
      : statistics(measure, `regionLevel: ${level}, by: [${by.join(', ')}], ${period}`);
  }

  const kinds = [
    wrongTable,
    wrongTable,
    wrongTable,
    () => statistics(any(measures), `${any(['in', 'or', 'where', 'filter'])}: { sex: FEMALE }, ${year}`),
    () =>
      statistics(
        any(measures),
        `period: { unit: YEAR, from: "2024-0${1 + below(9)}-11", to: "2024-12-${10 + below(20)}" }`,
      ),
    () => statistics(any(measures), `by: [SEX: FEMALE], ${year}`),
    () => statistics(any(['CLIENTS', 'PATIENTS', 'EPISODES', 'PEOPLE']), year),
    () =>
      `{ statistics(measure: ${any(measures)}, region: ["15.01", "15.02"], by: [AGE], ${year}) { cells { value } } }`,
    () =>
      `{ indicator(id: ${any(indicatorIds)}, region: "15", regionLevel: DISTRICT, ${year}) { points { value } } }`,
    () => `{ ${any(['clients', 'episodes', 'suspects', 'followUps', 'tatAssessments'])} { id } }`,
  ];
  return Array.from({ length: count }, () => any(kinds)());
}

/** Everybody discharged in the attacked year in a regency but those of one group of outcomes. */
export interface AllBut {
  region: string;
  group: string;
}

/** The same as a question to this API, as it would be asked if there were filters. */
export function questionOf({ region, group }: AllBut): string {
  return `{ statistics(measure: DISCHARGED, region: "${region}", not: { outcomeGroup: ${group} }, ${year}) { cells { value } } }`;
}
