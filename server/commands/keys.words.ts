import { words } from '../language/localised.js';

/** What `sinergi keys` says. */
export const keysWords = {
  noneYet: (file: string) =>
    words(
      `belum ada kunci untuk dicadangkan (${file} dibuat pada impor pertama)`,
      `there are no keys to back up yet (${file} is made at the first import)`,
    ),
  written: (file: string) =>
    words(
      `kunci ditulis ke ${file}; simpan di tempat lain daripada basis data`,
      `keys written to ${file}; keep it where the database is not`,
    ),
  sameAlready: (file: string) =>
    words(`kunci di ${file} memang sudah yang ini`, `the keys in ${file} are these already`),
  otherKeys: (file: string) =>
    words(
      `${file} berisi kunci lain; pindahkan dahulu jika yakin bahwa itu salah`,
      `${file} holds other keys; move it away first if you are sure that it is wrong`,
    ),
  otherKey: (file: string) =>
    words(
      `${file} berisi kunci yang lain; pindahkan dahulu jika yakin bahwa itu salah`,
      `${file} holds another key; move it away first if you are sure that it is wrong`,
    ),
  foreign: (file: string, names: readonly string[]) =>
    words(
      `${file} berisi kunci lain daripada yang mengisi basis data ini (${names.join(', ')}); cari cadangan yang benar`,
      `${file} holds other keys than those that filled this database (${names.join(', ')}); look for the right backup`,
    ),
  putBack: (file: string) => words(`kunci dikembalikan ke ${file}`, `keys put back to ${file}`),
};
