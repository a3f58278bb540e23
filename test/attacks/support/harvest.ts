import { graphql } from 'graphql';
import { contextOf } from '../../../server/context.js';
import type { Database } from '../../../server/database/open.js';
import { currentRelease } from '../../../server/release/reading/current-release.js';
import { buildSinergiSchema } from '../../../server/schema.js';

/** One published number, as any stranger gets it. */
export interface PublicCell {
  measure: string;
  /** Dimensions in the order of the values, joined by commas. */
  by: string;
  unit: string;
  period: string;
  region: string;
  /** Values of the dimensions, joined by |. */
  key: string;
  /** Null where withheld. */
  value: number | null;
}

/** Public values by the names of their cells; null where withheld. */
export type CellValues = Map<string, number | null>;

const schema = buildSinergiSchema();

/** Asks the public API, as a stranger. */
export async function ask(
  database: Database,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Awaited<ReturnType<typeof graphql>>> {
  const contextValue = contextOf(database.public, await currentRelease(database.public));
  return graphql({ schema, source, variableValues, contextValue });
}

interface Table {
  measure: string;
  by: string[];
  isProtected: boolean;
  regionLevels: string[];
  coverage: { periodUnit: string; from: string; to: string }[];
}

/** First and last period that are read, and which measures; all where not given. */
export interface Span {
  from: string;
  to: string;
  measures?: readonly string[];
}

/** Every protected cell of the current release, read through the catalogue and the public API alone. */
export async function harvest(database: Database, span?: Span): Promise<PublicCell[]> {
  const { data } = await ask(
    database,
    '{ catalogue { tables { measure by isProtected regionLevels periodUnits coverage { periodUnit from to } } } }',
  );
  const { tables } = (data as { catalogue: { tables: (Table & { periodUnits: string[] })[] } }).catalogue;
  const cells: PublicCell[] = [];
  const asked = tables.filter(
    ({ isProtected, measure }) => isProtected && (span?.measures?.includes(measure) ?? true),
  );
  for (const table of asked) {
    for (const { periodUnit, from, to } of table.coverage) {
      if (!table.periodUnits.includes(periodUnit)) continue;
      const [first, last] = span ? [later(from, span.from), earlier(to, span.to)] : [from, to];
      if (first > last) continue;
      const { measure, by, regionLevels } = table;
      const asked = { measure, by, regionLevel: regionLevels[0], unit: periodUnit, from: first, to: last };
      cells.push(...(await tableCells(database, asked)));
    }
  }
  return cells;
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

/** A table of the catalogue for all regions of a level. */
export interface AskedTable {
  measure: string;
  by?: readonly string[];
  regionLevel?: string;
  unit: string;
  from: string;
  to: string;
}

/** The cells of a table, as any stranger gets them. */
export async function tableCells(
  database: Database,
  { measure, by = [], regionLevel = 'REGENCY', unit, from, to }: AskedTable,
): Promise<PublicCell[]> {
  const { data, errors } = await ask(
    database,
    `{ statistics(measure: ${measure}, region: "15", regionLevel: ${regionLevel}, by: [${by}], period: { unit: ${unit}, from: "${from}", to: "${to}" }) {
        cells { period region { code } dimensions { value } value } } }`,
  );
  if (errors) throw new Error(`${measure} [${by}] ${unit}: ${errors[0]?.message}`);
  const { cells } = (data as unknown as { statistics: { cells: RawCell[] } }).statistics;
  return cells.map(({ period, region, dimensions, value }) => ({
    measure,
    by: by.join(','),
    unit,
    period,
    region: region.code,
    key: dimensions.map((one) => one.value).join('|'),
    value,
  }));
}

interface RawCell {
  period: string;
  region: { code: string };
  dimensions: { value: string }[];
  value: number | null;
}
