import type { PoolClient } from 'pg';
import { copyRows } from './copy-rows.js';
import type { Prisma } from './generated/client.js';
import { tables } from './generated/tables.js';

export type Model = keyof typeof tables;

/** A row of a model as it is written: what the schema requires must be there. */
export type NewRow<Name extends Model> = Prisma.TypeMap['model'][Name]['operations'] extends {
  createMany: { args: { data: infer Data } };
}
  ? Extract<Data, readonly unknown[]>[number]
  : never;

/** The columns of a model's table, as SQL has them. */
export const columnsOf = (model: Model): string[] =>
  Object.values<readonly [column: string, type: string]>(tables[model].columns).map(([column]) => column);

/** Copies rows into the table of a model, or into a temporary one like it; columns and types are the model's. */
export function copyModels<Name extends Model>(
  client: PoolClient,
  model: Name,
  rows: readonly NewRow<Name>[],
  into: string = tables[model].name,
): Promise<void> {
  return copyRows<object>(client, into, tables[model].columns, rows as readonly object[]);
}
