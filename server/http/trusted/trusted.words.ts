import { words } from '../../language/localised.js';

/** Why a trusted question cannot be answered. */
export const trustedWords = {
  unknown: words(
    'dokumen tepercaya tidak dikenal (halaman mungkin memakai skrip lama: muat ulang)',
    'unknown trusted document (the page may hold an older script: load it again)',
  ),
  noRegion: words(
    'wilayah ini bukan kode (tulis misalnya region=15)',
    'this region is no code (write one such as region=15)',
  ),
};
