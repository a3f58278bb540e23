import { words } from '../../language/localised.js';

/** Why an address holds no questions. */
export const trustedAskWords = {
  noBatch: (most: number) =>
    words(
      `ini bukan kumpulan dokumen tepercaya (tulis d=[["ID_PENDEK",{variabel},…],…], larik JSON berisi kelompok, paling panjang ${most} karakter; dengan POST, larik itu sebagai isi)`,
      `this is no batch of trusted documents (write d=[["SHORT_ID",{variables},…],…], a JSON array of groups, at most ${most} characters; by POST, that array as the body)`,
    ),
};
