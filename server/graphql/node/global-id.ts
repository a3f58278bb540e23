import { BadUserInputError } from '../errors.js';
import { errorWords } from '../errors.words.js';

/** The id of a row among all rows of all types, opaque to clients. */
export function globalId(type: string, key: string | number): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** Type and key of a global id. Throws BAD_USER_INPUT where it is none. */
export function readGlobalId(id: string): { type: string; key: string } {
  const found = /^([A-Z][A-Za-z]+):(.{1,100})$/.exec(Buffer.from(id, 'base64url').toString('utf8'));
  if (!found) throw new BadUserInputError(errorWords.noId);
  return { type: found[1] as string, key: found[2] as string };
}
