import type { Database } from '../../../server/database/open.js';
import type { Case } from './enforcement.js';
import { type AskedTable, tableCells } from './harvest.js';
import { typicalWithheld } from './margins.js';
import type { Common, Counts, Surroundings } from './suspect-guesses.js';

/** Numbers by place and period, then by the value of the first dimension. */
type Table = ReadonlyMap<string, Counts>;

/** What exact tables say around every case of a year. */
export interface ExactView {
  seizures: Table;
  grams: Table;
  quarters: Table;
  years: Table;
  operations: Table;
}

async function read(database: Database, asked: AskedTable): Promise<Table> {
  const found = new Map<string, Map<string, number>>();
  for (const { region, period, key, value } of await tableCells(database, asked)) {
    const place = `${region} ${period}`;
    const counts = found.get(place) ?? new Map<string, number>();
    const name = key.split('|')[0] as string;
    counts.set(name, (counts.get(name) ?? 0) + (value ?? 0));
    found.set(place, counts);
  }
  return found;
}

/** Reads it as any stranger can: as fine as it is public. */
export async function readExactView(database: Database, year: number): Promise<ExactView> {
  const ofYear = { unit: 'YEAR', from: `${year}`, to: `${year}` };
  const ofQuarters = { unit: 'QUARTER', from: `${year}-Q1`, to: `${year}-Q4` };
  const ofMonths = { unit: 'MONTH', from: `${year}-01`, to: `${year}-12` };
  const bySubstance = { measure: 'SEIZURES', by: ['SUBSTANCE'] };
  return {
    seizures: await read(database, { ...bySubstance, ...ofYear }),
    grams: await read(database, { measure: 'SEIZED', by: ['SUBSTANCE', 'UNIT'], ...ofYear }),
    quarters: await read(database, { ...bySubstance, ...ofQuarters, regionLevel: 'PROVINCE' }),
    years: await read(database, { ...bySubstance, ...ofYear, regionLevel: 'PROVINCE' }),
    operations: await read(database, { measure: 'OPERATIONS', by: ['KIND'], ...ofMonths }),
  };
}

/** What came to every cell between two releases. */
export function growth(before: ExactView, after: ExactView): ExactView {
  const grown = (old: Table, now: Table): Table =>
    new Map(
      [...now].map(([place, counts]) => [
        place,
        new Map([...counts].map(([name, value]) => [name, value - (old.get(place)?.get(name) ?? 0)])),
      ]),
    );
  const tables = Object.keys(after) as (keyof ExactView)[];
  return Object.fromEntries(
    tables.map((name) => [name, grown(before[name], after[name])]),
  ) as unknown as ExactView;
}

const none: Counts = new Map();
const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** What an attacker sees around a case, whose regency and day are known from the news. */
export function surroundingsOf(view: ExactView, { regency, reported }: Case): Surroundings {
  const year = reported.slice(0, 4);
  return {
    seizures: view.seizures.get(`${regency} ${year}`) ?? none,
    grams: view.grams.get(`${regency} ${year}`) ?? none,
    quarter: view.quarters.get(`15 ${quarterOf(reported)}`) ?? none,
    year: view.years.get(`15 ${year}`) ?? none,
    operations: view.operations.get(`${regency} ${reported.slice(0, 7)}`) ?? none,
  };
}

/** The same by month and regency, which only cleared viewers read. */
export function clearedSurroundings(all: readonly Case[], of: Case, view: ExactView): Surroundings {
  const here = all.filter(
    ({ regency, reported }) => regency === of.regency && reported.slice(0, 7) === of.reported.slice(0, 7),
  );
  const add = (weight: (one: Case) => number) => {
    const counts = new Map<string, number>();
    for (const one of here) counts.set(one.substance, (counts.get(one.substance) ?? 0) + weight(one));
    return counts;
  };
  return { ...surroundingsOf(view, of), seizures: add(() => 1), grams: add(({ grams }) => grams) };
}

/** How common each value is by the protected tables of a year. */
export async function readCommon(database: Database, year: number): Promise<Common> {
  const counts = async (dimension: string): Promise<Counts> => {
    const asked = { measure: 'SUSPECTS', by: [dimension], regionLevel: 'PROVINCE', unit: 'YEAR' };
    const cells = await tableCells(database, { ...asked, from: `${year}`, to: `${year}` });
    return new Map(cells.map(({ key, value }) => [key, value ?? typicalWithheld]));
  };
  return { substance: await counts('SUBSTANCE'), role: await counts('ROLE') };
}
