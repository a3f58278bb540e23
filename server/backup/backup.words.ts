import { words } from '../language/localised.js';

/** Why a backup cannot be made, read or restored. */
export const backupWords = {
  notEmpty: (table: string) =>
    words(
      `basis data tidak kosong (${table} berisi baris), dan cadangan tidak dicampur dengan isi yang ada; pulihkan ke yang kosong: SINERGI_DATA lain, atau basis data lain dalam DATABASE_URL`,
      `the database is not empty (${table} holds rows), and a backup is not mixed with what is there; restore to an empty one: another SINERGI_DATA, or another database in DATABASE_URL`,
    ),
  unknownFile: words(
    'cadangan berisi berkas yang tidak ada dalam versi mana pun',
    'the backup holds a file that no version of it has',
  ),
  unknownPart: words(
    'cadangan berisi bagian yang tidak ada dalam versi mana pun',
    'the backup holds a part that no version of it has',
  ),
  endsWithin: words('cadangan berakhir di tengah bagian', 'the backup ends within a part'),
  unfit: words(
    'cadangan tidak cocok dengan ringkasannya; ambil cadangan lain',
    'the backup does not fit its digest; take another backup',
  ),
  unfitPart: words(
    'satu tabel atau berkas dalam cadangan tidak cocok dengan ringkasannya; ambil cadangan lain',
    'a table or a file of the backup does not fit its digest; take another backup',
  ),
  newer: (software: string) =>
    words(
      `cadangan ini dibuat Sinergi versi lebih baru (${software}); pasang versi itu atau sesudahnya, lalu pulihkan`,
      `this backup was made by a newer version of Sinergi (${software}); install that one or a later one, then restore`,
    ),
  otherRows: words(
    'baris di basis data bukan baris cadangan; tidak ada yang dipulihkan',
    'the rows in the database are not those of the backup; nothing was restored',
  ),
  failed: (reason: string | undefined) =>
    words(
      `cadangan tidak dapat dipulihkan di sini: ${reason}; tidak ada yang tertinggal, perbaiki itu lalu pulihkan lagi`,
      `the backup cannot be restored here: ${reason}; nothing of it is left, mend that and restore again`,
    ),
  noBackup: words('ini bukan cadangan Sinergi', 'this is no backup of Sinergi'),
  otherFormat: (found: string, known: number) =>
    words(
      `cadangan ini berformat ${found}, yang dikenal di sini ${known}; pulihkan dengan versi Sinergi yang membuatnya, atau yang lebih baru`,
      `this backup has the format ${found}, known here is ${known}; restore it with the version of Sinergi that made it, or a newer one`,
    ),
  otherPassphrase: words(
    'ini bukan frasa sandi cadangan ini (atau baris pertamanya diubah)',
    'this is not the passphrase of this backup (or its first line was changed)',
  ),
  damaged: (piece: number) =>
    words(
      `cadangan tidak seperti saat ditulis: potongan ${piece} (masing-masing 64 kB) diubah, atau berkas terpotong di situ; ambil salinan lain`,
      `the backup is not as it was written: its piece ${piece} (of 64 kB each) was changed, or the file was cut short there; take another copy of it`,
    ),
  otherKey: (where: string) =>
    words(
      `${where} berisi kunci lain daripada cadangan; pulihkan ke SINERGI_DATA lain, atau pindahkan dahulu jika yakin tidak ada yang dibuat dengannya`,
      `${where} holds another key than the backup; restore to another SINERGI_DATA, or move it away first if you are sure that nothing was made with it`,
    ),
  unwritten: (file: string, reason: string) =>
    words(
      `${file} tidak dapat ditulis (${reason}); tidak ada yang tertinggal`,
      `${file} could not be written (${reason}); nothing of it is left`,
    ),
  otherKeysAtHand: words(
    'kunci yang ada bukan kunci yang membuat isi basis data ini; kembalikan dahulu (sinergi keys restore BERKAS)',
    'the keys at hand are not those that made what is in this database; put those back first (sinergi keys restore FILE)',
  ),
  auditUnfit: words(
    'jejak audit tidak cocok dengan kuncinya, dan dicadangkan apa adanya; jalankan: sinergi audit verify',
    'the audit does not fit its key, and is backed up as it is; run: sinergi audit verify',
  ),
};
