import { words } from '../language/localised.js';

/** What `sinergi export` says. */
export const exportWords = {
  noTable: (name: string, tables: readonly string[]) =>
    words(
      `tidak ada tabel ${name}; tulis salah satu dari ${tables.join(', ')}`,
      `there is no table ${name}; write one of ${tables.join(', ')}`,
    ),
  notPublished: words(
    'belum ada yang diterbitkan; jalankan: sinergi publish',
    'nothing is published yet; run: sinergi publish',
  ),
};
