import type { Reason } from './refusal.js';
import { trialWords as say } from './trial-number.words.js';

/** No province has this code, so no NIK begins with it. */
const prefix = '99';
const digitsOfNik = 16;

/**
 * Why a number may not become a pseudonym by public keys, under which whoever tries all numbers of a kind finds it
 * again: somebody may have it. A made-up one begins with 99, has no whole NIK after it, and is no police number (NRP:
 * year and month of birth, four digits) of somebody born in 1999.
 */
export function refusalOfNumber(number: string): Reason | undefined {
  const bare = number.replace(/[\s.-]/g, '');
  const digits = bare.match(/\p{Nd}/gu)?.length ?? 0;
  if (!bare.startsWith(prefix) || digits > digitsOfNik) return say.notMadeUp(digitsOfNik);
  return /^99(0[1-9]|1[0-2])\d{4}$/.test(bare) ? say.policeNumber : undefined;
}
