import { words } from '../../language/localised.js';

/** Why a mutation changed nothing, whatever its field. */
export const problemWords = {
  missing: words(
    'tidak ada di antara catatan yang boleh Anda lihat',
    'is not among the records that you may see',
  ),
  conflict: (version: number) =>
    words(
      `sudah tercatat, versi terkini ${version}; muat ulang, lalu kirim dengan versi itu`,
      `is recorded already, in version ${version} now; read it again, then send that version`,
    ),
  keyReused: words(
    'sudah dipakai untuk permintaan lain; pakai kunci baru',
    'was used for another request; use a new key',
  ),
  busy: words(
    'impor atau penerbitan sedang berjalan; kirim lagi sebentar lagi dengan kunci yang sama',
    'an import or a publication is running; send it again in a moment with the same key',
  ),
};
