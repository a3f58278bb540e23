import { tables } from './generated/tables.js';

/** What prisma/schema.prisma holds, by the name that it has there. */
export type Model = keyof typeof tables;

/** A table with its schema, such as records.episode. */
export type TableName = (typeof tables)[Model]['name'];

/** What the schema says of a table. */
export interface ModelTable {
  name: TableName;
  /** Columns of the primary key. */
  primary: readonly string[];
  /** Column and type by the name in the code. */
  columns: Readonly<Record<string, readonly [column: string, type: string]>>;
  /** The models that its rows refer to. */
  refers: readonly Model[];
}

const byTable = new Map<string, Model>(
  (Object.keys(tables) as Model[]).map((model) => [tables[model].name, model]),
);

/** The model of a table. Throws where the schema has none of that name. */
export function modelOf(table: string): Model {
  const model = byTable.get(table);
  if (!model) throw new Error(`prisma/schema.prisma has no table ${table}`);
  return model;
}

/** What the schema says of a table. */
export const tableOf = (table: string): ModelTable => tables[modelOf(table)];

/** The columns of a model, as SQL has them. */
export const columnsOf = (model: Model): string[] =>
  Object.values<readonly [column: string, type: string]>(tables[model].columns).map(([column]) => column);
