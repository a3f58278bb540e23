import { dateOf, dayOf, readDay } from '../../time/day.js';
import { isText } from '../loader.js';

/** A column that rows are told apart or ordered by; never null. */
export interface Column {
  name: string;
  type: 'text' | 'date' | 'integer';
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A row of the database with names as the code has them. */
export function inCamelCase(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [camelCase(name), value]));
}

/** The value of a column in a row, as text. */
export function textOf({ name }: Column, row: object): string {
  const value = (row as Record<string, unknown>)[camelCase(name)];
  return value instanceof Date ? dayOf(value) : String(value);
}

/** A text as a value of a column; undefined where it is none, so that nothing else reaches the database. */
export function valueFrom({ type }: Column, text: string): string | number | Date | undefined {
  if (type === 'integer') return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  if (type === 'text') return isText(text) ? text : undefined;
  const day = readDay(text);
  return day && dateOf(day);
}
