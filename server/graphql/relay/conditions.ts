import { Prisma } from '../../database/generated/client.js';
import { BadUserInputError } from '../errors.js';
import { pageWords } from '../errors.words.js';

type Given<Value> = Value | null | undefined;

/** The column holds one of the values; nothing where none is asked for. */
export function among(column: string, values: Given<readonly string[]>): Prisma.Sql[] {
  return values ? [Prisma.sql`${Prisma.raw(column)}::text = ANY(${[...values]})`] : [];
}

/** The day in the column lies between two days, both included. */
export function between(column: string, from: Given<Date>, to: Given<Date>): Prisma.Sql[] {
  const name = Prisma.raw(column);
  for (const day of [from, to]) checkYear(day);
  return [
    ...(from ? [Prisma.sql`${name} >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`${name} <= ${to}::date`] : []),
  ];
}

/** A part of one of the texts, upper and lower case alike; %, _ and \ mean themselves. */
export function contains(columns: readonly string[], text: Given<string>): Prisma.Sql[] {
  if (!text) return [];
  const pattern = `%${text.replaceAll('\0', '').replace(/[\\%_]/g, '\\$&')}%`;
  const found = columns.map((column) => Prisma.sql`${Prisma.raw(column)} ILIKE ${pattern}`);
  return [Prisma.sql`(${Prisma.join(found, ' OR ')})`];
}

/** PostgreSQL knows no year 0, and nothing here happened before 1900. Throws BAD_USER_INPUT. */
export function checkYear(day: Given<Date>): void {
  const year = day?.getUTCFullYear();
  if (year !== undefined && !(year >= 1900 && year <= 9999)) throw new BadUserInputError(pageWords.badYear);
}
