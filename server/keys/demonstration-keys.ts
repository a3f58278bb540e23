import { createHash } from 'node:crypto';
import type { Keys } from './keys.js';

/** The keys of the demonstration: fixed and public, so that it is the same everywhere. Never for records of people. */
export const demonstrationKeys: Keys = {
  pseudonym: publicKey('pseudonym'),
  record: publicKey('record'),
  noise: publicKey('noise'),
};

/** Whether anybody can find the number behind a pseudonym of these keys again, by trying all numbers. */
export const arePublic = ({ pseudonym }: Keys): boolean => pseudonym.equals(demonstrationKeys.pseudonym);

function publicKey(purpose: string): Buffer {
  return createHash('sha256').update(`sinergi demonstration ${purpose}`).digest();
}
