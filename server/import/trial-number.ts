import type { Reason } from './refusal.js';

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
  if (!bare.startsWith(prefix) || digits > digitsOfNik) return notMadeUp;
  return /^99(0[1-9]|1[0-2])\d{4}$/.test(bare) ? policeNumber : undefined;
}

const wayOut = {
  en: 'this database holds the demonstration, whose keys are public; import real numbers into a data directory of their own (SINERGI_DATA), or after sinergi demo remove',
  id: 'basis data ini berisi demonstrasi, yang kuncinya terbuka; impor nomor asli ke direktori data tersendiri (SINERGI_DATA), atau setelah sinergi demo remove',
};

const notMadeUp = {
  en: `must be made up: 99 first, at most ${digitsOfNik} digits; ${wayOut.en}`,
  id: `harus nomor rekaan: diawali 99, paling banyak ${digitsOfNik} angka; ${wayOut.id}`,
};

const policeNumber = {
  en: `must be made up, and reads like the NRP of somebody born in 1999; write it with a letter, such as 99-P-001; ${wayOut.en}`,
  id: `harus nomor rekaan, dan terbaca seperti NRP orang kelahiran 1999; tulis dengan huruf, misalnya 99-P-001; ${wayOut.id}`,
};
