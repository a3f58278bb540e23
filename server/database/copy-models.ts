import type { PoolClient } from 'pg';
import { copyRows } from './copy-rows.js';
import type { Prisma } from './generated/client.js';
import { tables } from './generated/tables.js';
import type { Model } from './models.js';

/** A row of a model as it is written: what the schema requires must be there. */
export type NewRow<Name extends Model> = Prisma.TypeMap['model'][Name]['operations'] extends {
  createMany: { args: { data: infer Data } };
}
  ? Extract<Data, readonly unknown[]>[number]
  : never;

/** Copies rows into the table of a model, or into a temporary one like it; columns and types are the model's. */
export function copyModels<Name extends Model>(
  client: PoolClient,
  model: Name,
  rows: readonly NewRow<Name>[],
  into: string = tables[model].name,
): Promise<void> {
  return copyRows<object>(client, into, tables[model].columns, rows as readonly object[]);
}
