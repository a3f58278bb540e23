import { type Labels, type Localised, words } from '../../language/localised.js';

/** What is said where no sentence was written for an error. */
export const replyWords = {
  internal: words(
    'ada yang salah di sini; pengelola menemukannya dalam catatan server',
    'something went wrong here; the operator finds it in the log',
  ),
  tooLarge: words(
    'permintaan terlalu besar (paling banyak 100 kB)',
    'the request is too large (100 kB at most)',
  ),
  noJson: words(
    'ini bukan JSON (kirim content-type: application/json)',
    'this is no JSON (send content-type: application/json)',
  ),
  unreadable: words(
    'permintaan tidak dapat dibaca (kirim {"query": "…", "variables": {…}} sebagai JSON)',
    'the request cannot be read (send {"query": "…", "variables": {…}} as JSON)',
  ),
  otherMethod: words('tanyakan dengan POST atau GET', 'ask by POST or GET'),
  tooMany: (seconds: number) =>
    words(
      `terlalu banyak permintaan (minta lagi ${seconds} detik lagi)`,
      `too many requests (ask again in ${seconds} seconds)`,
    ),
  signedInByGet: words(
    'permintaan pengguna yang masuk hanya dengan POST (yang diambil dengan GET disimpan singgahan)',
    'signed-in requests are POST only (caches keep what is got by GET)',
  ),
  busy: (why: Localised, seconds: number) =>
    words(`${why.id} (minta lagi ${seconds} detik lagi)`, `${why.en} (ask again in ${seconds} seconds)`),
  unrecorded: words(
    'pembacaan tidak dapat dicatat, jadi tidak ada yang ditampilkan (minta lagi, atau beri tahu pengelola)',
    'reading could not be written down, so nothing is shown (ask again, or tell the operator)',
  ),
  noExport: words(
    'tidak ada berkas seperti itu; /export mendaftar semuanya, sebagai .csv, .json, dan .ndjson',
    'there is no such file; /export lists all of them, as .csv, .json and .ndjson',
  ),
  unavailable: words(
    'basis data sedang tidak menjawab (minta lagi beberapa detik lagi)',
    'the database does not answer at the moment (ask again in a few seconds)',
  ),
};

/** In Indonesian, what an error of GraphQL itself means, which has English words only. */
export const codeWords = {
  BAD_USER_INPUT: words('permintaan ini tidak dapat dibaca', 'this cannot be read'),
  NOT_IN_CATALOGUE: words('ini tidak ada dalam katalog', 'this is not in the catalogue'),
  UNAUTHENTICATED: words('ini untuk pengguna yang masuk', 'this is for signed-in viewers'),
  FORBIDDEN: words('ini tidak boleh dibaca atau dilakukan', 'this may not be read or done'),
  TOO_EXPENSIVE: words('ini meminta terlalu banyak sekaligus', 'this asks for too much at once'),
  RATE_LIMITED: words('terlalu banyak permintaan', 'these are too many requests'),
  NOT_FOUND: words('ini tidak ditemukan', 'this is not found'),
  UNAVAILABLE: replyWords.unavailable,
  INTERNAL: replyWords.internal,
} satisfies Labels<string>;
