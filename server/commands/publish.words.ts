import { type Labels, type Localised, words } from '../language/localised.js';
import type { Drawing, WaitingYear } from '../publish/people/drawings.js';

/** What became of a period's numbers. */
export const changeWords = {
  NEW: () => words('diundi', 'drawn'),
  FINAL: (revision: number) =>
    words(
      `diundi ulang pada hari tetap, revisi ${revision}`,
      `drawn anew on the final day, revision ${revision}`,
    ),
  FORCED: (revision: number) =>
    words(`diundi sekali lagi, revisi ${revision}`, `drawn once more, revision ${revision}`),
  KEPT: (revision: number) => words(`seperti semula, revisi ${revision}`, `as before, revision ${revision}`),
} satisfies Record<Drawing['change'], (revision: number) => Localised>;

export const statusWords = {
  FINAL: words('tetap', 'final'),
  PROVISIONAL: words('sementara', 'provisional'),
} satisfies Labels<'FINAL' | 'PROVISIONAL'>;

/** What `sinergi publish` says. */
export const publishWords = {
  badYear: words(
    'tahun ditulis dengan empat angka: --year 2024',
    'a year is written with four digits: --year 2024',
  ),
  yearAlone: words(
    '--year dipakai bersama --force atau --correct, yang menyebut alasannya; jika tidak, jangan ditulis',
    '--year goes with --force or --correct, which say why; leave it out otherwise',
  ),
  forceAlone: words(
    'sebutkan tahun yang diundi sekali lagi: sinergi publish --force "alasan" --year 2024',
    'say which years are drawn once more: sinergi publish --force "why" --year 2024',
  ),
  unchanged: (id: string) =>
    words(
      `terbitan ${id} tetap: tidak ada yang berubah dari yang dilihat umum`,
      `release ${id} stays: nothing that the public sees has changed`,
    ),
  published: (id: string, cells: number, asOf: string) =>
    words(
      `terbitan ${id} diterbitkan: ${cells} sel per ${asOf}`,
      `release ${id} published: ${cells} cells as of ${asOf}`,
    ),
  wouldPublish: (id: string, cells: number, asOf: string) =>
    words(
      `terbitan ${id} akan diterbitkan: ${cells} sel per ${asOf}`,
      `release ${id} would be published: ${cells} cells as of ${asOf}`,
    ),
  drawing: (period: string, what: Localised, status: Localised, reason: string | null) => {
    const why = reason ? ` (${reason})` : '';
    return words(
      `  ${period}  ${what.id}, ${status.id}${why}`,
      `  ${period}  ${what.en}, ${status.en}${why}`,
    );
  },
  waiting: ({ year, finalFrom }: WaitingYear) =>
    words(
      `  ${year} menunggu undian tetap, pada penerbitan pertama mulai ${finalFrom}`,
      `  ${year} waits for its final drawing, at the first publish on or after ${finalFrom}`,
    ),
  loss: (times: number, epsilon: string, agreed: string) =>
    words(
      `  satu tahun diundi ${times} kali: ε = ${epsilon} per orang dan tahun, bukan ${agreed}`,
      `  a year is drawn ${times} times: ε = ${epsilon} per person and year instead of ${agreed}`,
    ),
};
