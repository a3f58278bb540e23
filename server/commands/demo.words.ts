import { type Localised, words } from '../language/localised.js';

/** What is said while the demonstration is made. */
export const demoWords = {
  filling: words(
    'mengisi basis data kosong dengan provinsi demonstrasi (sintetis, beberapa detik)',
    'filling the empty database with the demonstration province (synthetic, a few seconds)',
  ),
  published: (day: string) => words(`diterbitkan per ${day}`, `published as of ${day}`),
  removed: words(
    'basis data kosong sejak demonstrasi dihapus; sinergi demo mengisinya',
    'the database is empty since the demonstration was removed; sinergi demo fills it',
  ),
};

/** What `sinergi demo files` says. */
export const demoFilesWords = {
  notEmpty: (folder: string) =>
    words(
      `${folder} sudah berisi sesuatu; sebutkan folder baru`,
      `${folder} holds something already; name a new folder`,
    ),
  written: (files: number, folder: string, readme: string) =>
    words(
      `${files} berkas ditulis ke ${folder}; ${readme} menjelaskan cara mengimpornya`,
      `${files} files written to ${folder}; ${readme} says how to import them`,
    ),
};

/** What `sinergi demo remove` says. */
export const demoRemoveWords = {
  notEmbedded: words(
    'DATABASE_URL menyebut basis data yang bukan bawaan; buat basis data baru yang kosong dan sebutkan itu',
    'DATABASE_URL names a database that is not the embedded one; make a new, empty database and name that',
  ),
  noDemonstration: words(
    'basis data ini tidak berisi demonstrasi, jadi tidak ada yang dihapus',
    'this database does not hold the demonstration, so nothing was removed',
  ),
  /** Counts as the language writes them. */
  contents: words(
    (records: string, reference: string, release: string, own: readonly string[]) =>
      `demonstrasi: ${records} baris catatan, ${reference} rujukan, dan ${release} terbitan, beserta kunci terbukanya${own.length > 0 ? `, juga yang Anda impor (${own.join(', ')})` : ''}`,
    (records, reference, release, own) =>
      `the demonstration: ${records} rows of records, ${reference} of reference and ${release} of releases, and its public keys${own.length > 0 ? `, also what you imported (${own.join(', ')})` : ''}`,
  ),
  unasked: (contents: Localised) =>
    words(
      `ini menghapus ${contents.id}; tulis --yes jika memang dimaksud`,
      `this removes ${contents.en}; say --yes if that is meant`,
    ),
  question: (contents: Localised) =>
    words(
      `sinergi: ini menghapus ${contents.id}. Lanjutkan? (y/T) `,
      `sinergi: this removes ${contents.en}. Go on? (y/N) `,
    ),
  kept: words('tidak ada yang dihapus', 'nothing was removed'),
  removed: (contents: Localised, keyFile: string) =>
    words(
      `menghapus ${contents.id}

Jejak audit tetap ada; token yang sudah terbit berakhir.
Impor berikutnya membuat kunci sendiri di ${keyFile}: simpan salinannya (sinergi keys backup).
npm start dan sinergi serve membiarkan basis data apa adanya; sinergi demo mengisinya lagi selama kosong.`,
      `removed ${contents.en}

The audit stays; tokens that were issued so far have ended.
The next import makes keys of its own in ${keyFile}: keep a copy (sinergi keys backup).
npm start and sinergi serve leave the database as it is; sinergi demo fills it again while it is empty.`,
    ),
};
