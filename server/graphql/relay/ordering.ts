import { Prisma } from '../../database/generated/client.js';
import { BadUserInputError } from '../errors.js';
import { pageWords } from '../errors.words.js';
import { type Column, textOf, valueFrom } from './column.js';
import { readCursor, writeCursor } from './cursor.js';
import type { Slice } from './page-args.js';

/** By which columns a list is ordered. The last one is unique. */
export type Ordering = readonly (Column & { descending?: boolean })[];

/** What ORDER BY says, from the start or from the end. */
export function orderBy(order: Ordering, backward: boolean): Prisma.Sql {
  return Prisma.join(
    order.map(({ name, descending = false }) =>
      Prisma.raw(`t.${name} ${descending !== backward ? 'DESC' : 'ASC'}`),
    ),
  );
}

/** The cursor of a row in an ordering. */
export function cursorOf(order: Ordering, row: object): string {
  return writeCursor(order.map((column) => textOf(column, row)));
}

/** Conditions for what lies after and before the cursors of a slice. Throws BAD_USER_INPUT for forged ones. */
export function isBeyond(order: Ordering, { after, before }: Slice): Prisma.Sql[] {
  return [...(after ? [beyond(order, after, true)] : []), ...(before ? [beyond(order, before, false)] : [])];
}

/** `(a, b) > (x, y)` where columns may run in different directions: a > x, or a = x and b > y. */
function beyond(order: Ordering, cursor: string, after: boolean): Prisma.Sql {
  const texts = readCursor(cursor, order.length);
  const values = order.map((column, index) => {
    const value = valueFrom(column, texts[index] as string);
    if (value === undefined) throw new BadUserInputError(pageWords.noCursor);
    return column.type === 'date' ? Prisma.sql`${value}::date` : Prisma.sql`${value}`;
  });
  const compared = order.map(({ name, descending = false }, index) => {
    const equal = order
      .slice(0, index)
      .map((earlier, at) => Prisma.sql`t.${Prisma.raw(earlier.name)} = ${values[at]}`);
    const further = Prisma.sql`t.${Prisma.raw(name)} ${Prisma.raw(descending === after ? '<' : '>')} ${values[index]}`;
    return Prisma.sql`(${Prisma.join([...equal, further], ' AND ')})`;
  });
  return Prisma.sql`(${Prisma.join(compared, ' OR ')})`;
}
