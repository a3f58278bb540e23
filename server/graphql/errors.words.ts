import { words } from '../language/localised.js';

/** Why what is asked for cannot be answered, whatever its type. */
export const errorWords = {
  unknownRegion: (code: string) =>
    words(
      `wilayah tidak dikenal${code} (lihat regions(parent: "15"))`,
      `unknown region${code} (see regions(parent: "15"))`,
    ),
  unknownAgency: (code: string) =>
    words(`instansi tidak dikenal${code} (lihat agencies)`, `unknown agency${code} (see agencies)`),
  notPublished: words(
    'belum ada yang diterbitkan (pengelola data menjalankan: npx sinergi publish)',
    'nothing is published yet (the steward runs: npx sinergi publish)',
  ),
  noId: words('ini bukan id (pakai id yang diberikan API)', 'this is no id (use one that the API gave)'),
  noCharacter: words('teks berisi karakter yang tidak sah', 'a text holds a character that is none'),
};

/** Why a page of a list cannot be given. */
export const pageWords = {
  badYear: words('hari harus dalam tahun 1900 sampai 9999', 'a day must be in a year from 1900 to 9999'),
  noCursor: words(
    'ini bukan kursor daftar ini (pakai endCursor atau startCursor suatu halaman)',
    'this is no cursor of this list (use endCursor or startCursor of a page)',
  ),
  firstAndLast: words(
    'first dan last tidak dapat dipakai bersama (minta salah satu)',
    'first and last exclude each other (ask for one of them)',
  ),
  badSize: (name: string, most: number) =>
    words(
      `${name} harus dari 0 sampai ${most} (lanjutkan dengan after dan before)`,
      `${name} must be from 0 to ${most} (page on with after and before)`,
    ),
};
