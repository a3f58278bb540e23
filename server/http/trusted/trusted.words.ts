import { words } from '../../language/localised.js';

/** Why a trusted question cannot be answered. */
export const trustedWords = {
  unknown: words(
    'dokumen tepercaya tidak dikenal (halaman mungkin memakai skrip lama: muat ulang)',
    'unknown trusted document (the page may hold an older script: load it again)',
  ),
  noBatch: (most: number) =>
    words(
      `ini bukan kumpulan dokumen tepercaya (tulis d=[["ID_PENDEK",{variabel},…],…], larik JSON berisi kelompok, paling panjang ${most} karakter)`,
      `this is no batch of trusted documents (write d=[["SHORT_ID",{variables},…],…], a JSON array of groups, at most ${most} characters)`,
    ),
};
