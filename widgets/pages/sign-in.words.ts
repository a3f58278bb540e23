/** What signing in says. */
export const signInWords = {
  id: {
    signedInAs: 'Masuk sebagai',
    roles: {
      LEADERSHIP: 'pimpinan',
      POLICE_ANALYST: 'analis kepolisian',
      REHAB_ANALYST: 'analis rehabilitasi',
      MENTOR: 'Agen Pemulihan',
      STEWARD: 'pengelola data',
      ADMIN: 'administrator',
    },
    mark: 'Angka pasti – bukan untuk publikasi',
    exact: {
      everything: 'Semua angka di halaman ini pasti, tanpa perlindungan; jangan dipublikasikan.',
      police:
        'Angka kepolisian di wilayah kerja Anda pasti; jangan dipublikasikan. Yang lain tetap dilindungi.',
      rehabilitation:
        'Angka rehabilitasi di wilayah kerja Anda pasti; jangan dipublikasikan. Yang lain tetap dilindungi.',
      nothing: 'Peran ini tidak membuka angka pasti: yang tampil sama seperti untuk umum.',
    },
    checking: 'Memeriksa …',
    signedOut: 'Anda sudah keluar. Angka di halaman ini kembali dilindungi.',
    ended: 'Anda dikeluarkan, dan angka di halaman ini kembali dilindungi:',
    unreachable: 'Server tidak menjawab. Coba lagi sebentar lagi.',
    missing: 'Tempelkan token terlebih dahulu.',
    problems: {
      EXPIRED: 'Masa berlaku token sudah habis. Minta yang baru.',
      REVOKED: 'Token ini sudah dicabut. Minta yang baru.',
      NOT_YET_VALID: 'Token ini belum berlaku. Periksa jam perangkat dan server.',
      MALFORMED: 'Ini bukan token. Salin seluruhnya, tanpa ada yang terpotong.',
      WRONG_CLAIMS: 'Token ini tidak menyebut peran, atau lembaga yang diperlukan perannya.',
      other: 'Server ini tidak menerima token tersebut. Token harus dibuat untuk server ini.',
    },
  },
  en: {
    signedInAs: 'Signed in as',
    roles: {
      LEADERSHIP: 'leadership',
      POLICE_ANALYST: 'police analyst',
      REHAB_ANALYST: 'rehabilitation analyst',
      MENTOR: 'recovery mentor',
      STEWARD: 'data steward',
      ADMIN: 'administrator',
    },
    mark: 'Exact figures – not for publication',
    exact: {
      everything: 'All figures of this page are exact, without protection; do not publish them.',
      police: 'Police figures of your own regions are exact; do not publish them. All others stay protected.',
      rehabilitation:
        'Rehabilitation figures of your own regions are exact; do not publish them. All others stay protected.',
      nothing: 'This role reads no exact figures: what shows is what everybody sees.',
    },
    checking: 'Checking …',
    signedOut: 'You are signed out. The figures of this page are protected again.',
    ended: 'You were signed out, and the figures of this page are protected again:',
    unreachable: 'The server does not answer. Try again in a moment.',
    missing: 'Paste a token first.',
    problems: {
      EXPIRED: 'The token has expired. Ask for a new one.',
      REVOKED: 'The token was revoked. Ask for a new one.',
      NOT_YET_VALID: 'The token is not valid yet. Check the clocks of this device and the server.',
      MALFORMED: 'This is no token. Copy all of it, from beginning to end.',
      WRONG_CLAIMS: 'The token names no role, or no agency where its role needs one.',
      other: 'This server does not take the token. It must be made for this server.',
    },
  },
};
