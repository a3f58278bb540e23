import { words } from '../language/localised.js';

const wayOut = words(
  'basis data ini berisi demonstrasi, yang kuncinya terbuka; impor nomor asli ke direktori data tersendiri (SINERGI_DATA), atau setelah sinergi demo remove',
  'this database holds the demonstration, whose keys are public; import real numbers into a data directory of their own (SINERGI_DATA), or after sinergi demo remove',
);

/** Why a number may not become a pseudonym by public keys. */
export const trialWords = {
  notMadeUp: (digits: number) =>
    words(
      `harus nomor rekaan: diawali 99, paling banyak ${digits} angka; ${wayOut.id}`,
      `must be made up: 99 first, at most ${digits} digits; ${wayOut.en}`,
    ),
  policeNumber: words(
    `harus nomor rekaan, dan terbaca seperti NRP orang kelahiran 1999; tulis dengan huruf, misalnya 99-P-001; ${wayOut.id}`,
    `must be made up, and reads like the NRP of somebody born in 1999; write it with a letter, such as 99-P-001; ${wayOut.en}`,
  ),
};
