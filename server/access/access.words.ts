import { words } from '../language/localised.js';

/** Why somebody may not read or do something. */
export const accessWords = {
  signIn: words(
    'ini untuk pengguna yang masuk (kirim Authorization: Bearer TOKEN)',
    'this is for signed-in viewers (send Authorization: Bearer TOKEN)',
  ),
  forbidden: (role: string) =>
    words(
      `${role} tidak boleh membaca atau melakukan ini (viewer { abilities } menyebut apa yang boleh)`,
      `${role} may not read or do this (viewer { abilities } tells what it may)`,
    ),
  issuerAway: words(
    'penerbit token ini sedang tidak menjawab (minta lagi beberapa detik lagi)',
    'the issuer of this token does not answer at the moment (ask again in a few seconds)',
  ),
};

/** Why a token is not taken. */
export const tokenProblems = {
  EXPIRED: words('masa berlaku token sudah habis (minta yang baru)', 'the token has expired (get a new one)'),
  MALFORMED: words(
    'ini bukan token (kirim Authorization: Bearer TOKEN)',
    'this is no token (send Authorization: Bearer TOKEN)',
  ),
  NOT_YET_VALID: words('token belum berlaku (periksa jam)', 'the token is not valid yet (check the clock)'),
  REVOKED: words('token sudah dicabut (minta yang baru)', 'the token was revoked (get a new one)'),
  UNKNOWN_KEY: words(
    'token ditandatangani dengan kunci yang tidak dikenal di sini',
    'the token was signed with a key that is not known here',
  ),
  WRONG_ALGORITHM: words(
    'token ditandatangani dengan cara yang tidak diterima di sini',
    'the token was signed in a way that is not taken here',
  ),
  WRONG_AUDIENCE: words('token ini untuk pihak lain (audience)', 'the token is for somebody else (audience)'),
  WRONG_CLAIMS: words(
    'token tidak menyebut peran, atau tidak menyebut instansi padahal perannya memerlukan',
    'the token names no role, or no agency where its role needs one',
  ),
  WRONG_ISSUER: words('token ini dari pihak lain (issuer)', 'the token is from somebody else (issuer)'),
  WRONG_SIGNATURE: words('tanda tangan token tidak cocok', 'the signature of the token does not fit'),
};
