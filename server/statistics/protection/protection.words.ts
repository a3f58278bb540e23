import { words } from '../../language/localised.js';

/** What the guarantee is made of: ± and threshold in people, ε as the language writes it. */
interface Facts {
  halfWidth: number;
  threshold: number;
  both: string;
  client: string;
  suspect: string;
  knownClient: string;
}

export const protectionWords = {
  statement: words(
    (rightGuesses: number) =>
      `Siapa yang mengenal semua orang lain, dan yang menebak dengan benar 50 dari 100 kali apakah seseorang adalah klien, menebak dengan benar paling banyak ${rightGuesses} kali.`,
    (rightGuesses) =>
      `Somebody who knows everybody else and would guess right 50 times in 100 whether a person is a client guesses right at most ${rightGuesses} times.`,
  ),
  guarantee: words(
    ({ halfWidth, threshold, both, client, suspect, knownClient }: Facts) =>
      `Hitungan orang diberi penyimpangan acak (±${halfWidth} dalam 95 dari 100 kasus), dan hitungan di bawah ${threshold} tidak ditampilkan: ε = ${both} per orang dan tahun, ${client} untuk rehabilitasi saja, ${suspect} untuk keterangan tentang tersangka, ${knownClient} untuk keterangan tentang orang yang diketahui klien. Angka pasti tidak dicakup ε: operasi, kasus, jumlah tersangka, penyitaan, tempat tidur dan keterisiannya, daftar tunggu, kegiatan pencegahan.`,
    ({ halfWidth, threshold, both, client, suspect, knownClient }) =>
      `Counts of people carry a random deviation (±${halfWidth} in 95 of 100 cases), and counts below ${threshold} are not shown: ε = ${both} per person and year, ${client} for care alone, ${suspect} for what is said of a suspect, ${knownClient} for what is said of a known client. Exact figures are not covered by ε: operations, cases, the number of suspects, seizures, beds, occupancy, people waiting, outreach.`,
  ),
};
