import { BadUserInputError } from '../errors.js';
import { pageWords } from '../errors.words.js';

/** Where a page ends: the values by which the list is ordered, the last one unique. */
export type Keyset = readonly string[];

/** A cursor for clients, opaque. */
export function writeCursor(keyset: Keyset): string {
  return Buffer.from(JSON.stringify(keyset)).toString('base64url');
}

/** Text that PostgreSQL can compare with. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}

/** The keyset of a cursor with `length` values. Throws BAD_USER_INPUT where it is forged or of another list. */
export function readCursor(cursor: string, length: number): Keyset {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.length === length && value.every(isText)) return value;
  } catch {
    // told below
  }
  throw new BadUserInputError(pageWords.noCursor);
}
