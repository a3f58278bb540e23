import { words } from '../language/localised.js';

const madeWithOthers = (id: string, en: string) =>
  words(
    `${id} dibuat dengan kunci lain; pulihkan berkas kunci direktori data ini (sinergi keys restore BERKAS), atau pakai basis data kosong`,
    `${en} made with another key; restore the key file of this data directory (sinergi keys restore FILE), or use an empty database`,
  );

/** What is wrong with keys. */
export const keysWords = {
  missing: (file: string) =>
    words(
      `kunci basis data ini tidak ada (${file}); kembalikan dengan: sinergi keys restore BERKAS`,
      `the keys of this database are missing (${file}); put them back with: sinergi keys restore FILE`,
    ),
  damaged: (where: string) =>
    words(
      `${where} tidak berisi kunci pseudonym, record, dan noise sepanjang 32 bita dalam base64; pulihkan`,
      `${where} does not hold the keys pseudonym, record and noise of 32 bytes in base64; restore it`,
    ),
  /** By what was made with the key. */
  others: {
    pseudonym: madeWithOthers('pseudonim di basis data ini', 'the pseudonyms in this database were'),
    record: madeWithOthers('kunci catatan di basis data ini', 'the record keys in this database were'),
    noise: madeWithOthers('angka yang diterbitkan', 'the published numbers were'),
  },
};
