import { words } from '../../language/localised.js';

/** Why the audit cannot be written or read. */
export const auditWords = {
  headGone: words(
    'kepala jejak audit hilang; jalankan: sinergi audit verify',
    'the head of the audit vanished; run: sinergi audit verify',
  ),
  headMoved: words(
    'kepala jejak audit berpindah saat terkunci; jalankan: sinergi audit verify',
    'the head of the audit moved under its lock; run: sinergi audit verify',
  ),
  headMovedAtBeginning: words(
    'kepala jejak audit berpindah saat terkunci; mulai rantai sekali lagi',
    'the head of the audit moved under its lock; begin the chain again',
  ),
  shortened: (end: bigint, written: bigint) =>
    words(
      `jejak audit berakhir pada entri ${end}, padahal entri ${written} sudah ditulis: ujungnya terpotong; jalankan: sinergi audit verify (jika cadangan memang dipulihkan, mulai ulang server)`,
      `the audit ends at entry ${end}, but entry ${written} was written: its end was cut off; run: sinergi audit verify (where a backup was restored on purpose, start the server again)`,
    ),
  noCharacter: words(
    'entri jejak audit berisi karakter yang tidak sah; minta lagi tanpa karakter itu',
    'an entry of the audit holds a character that is none; ask again without it',
  ),
  nothingYet: words(
    'belum ada yang dicatat: entri pertama memulai rantai',
    'nothing was audited yet: the first entry begins a chain',
  ),
  keyNotLost: words(
    'kunci jejak audit ini tidak hilang; pindahkan dahulu jika memang akan diganti kunci lain',
    'the key of this audit is not lost; move it away first if another one shall follow it',
  ),
  otherKey: words(
    'jejak audit di basis data ini ditulis dengan kunci lain, atau kepalanya diubah; kembalikan kuncinya (audit-key di direktori data, atau SINERGI_AUDIT_KEY), lalu jalankan: sinergi audit verify',
    'the audit in this database was written with another key, or its head was changed; put back the key (audit-key in the data directory, or SINERGI_AUDIT_KEY), then run: sinergi audit verify',
  ),
  otherEnd: (last: bigint, head: bigint) =>
    words(
      `jejak audit berakhir pada entri ${last}, kepalanya pada ${head}: jejak diubah; jalankan: sinergi audit verify`,
      `the audit ends at entry ${last}, its head at ${head}: it was changed; run: sinergi audit verify`,
    ),
  noHead: (line: number, where: string) =>
    words(
      `baris ${line} dari ${where} bukan kepala jejak audit; tulis apa yang dicetak sinergi audit head`,
      `line ${line} of ${where} is no head of an audit; write what sinergi audit head printed`,
    ),
  keyMissing: (file: string) =>
    words(
      `kunci jejak audit tidak ada (${file}); kembalikan, atau isi SINERGI_AUDIT_KEY seperti di tempat jejak ditulis; jika hilang untuk selamanya: sinergi audit begin --reason ALASAN`,
      `the key of the audit is missing (${file}); put it back, or set SINERGI_AUDIT_KEY as where the audit was written; where it is lost for good: sinergi audit begin --reason WHY`,
    ),
  noKey: (where: string) =>
    words(
      `${where} tidak berisi kunci sepanjang 32 bita dalam base64; kembalikan kunci yang dipakai menulis jejak audit`,
      `${where} does not hold a key of 32 bytes in base64; put back the key that the audit was written with`,
    ),
};

/** Where an audit is no longer as it was written. */
export const breakWords = {
  added: (found: bigint, due: bigint) =>
    words(
      `entri bernomor ${found} berada di tempat ${due}: entri itu ditambahkan atau dipindahkan`,
      `an entry of number ${found} stands where ${due} is due: it was added or moved`,
    ),
  missing: (first: bigint, last: bigint) =>
    first === last
      ? words(
          `entri ${first} tidak ada sebelum entri ${last + 1n}`,
          `entry ${first} is missing before entry ${last + 1n}`,
        )
      : words(
          `entri ${first} sampai ${last} tidak ada sebelum entri ${last + 1n}`,
          `entries ${first} to ${last} are missing before entry ${last + 1n}`,
        ),
  changed: (seq: bigint) =>
    words(
      `entri ${seq} tidak cocok dengan kodenya: entri itu diubah, dipindahkan, atau ditulis tanpa kunci`,
      `entry ${seq} does not fit its code: it was changed, moved or written without the key`,
    ),
  changedOrOtherKey: (seq: bigint) =>
    words(
      `entri ${seq} tidak cocok dengan kodenya: entri itu diubah, dipindahkan, atau ditulis tanpa kunci, atau kunci ini bukan kunci jejak audit itu`,
      `entry ${seq} does not fit its code: it was changed, moved or written without the key, or this is another key than that of the audit`,
    ),
  earlierChanged: (last: bigint, next: bigint) =>
    words(
      `entri 1 sampai ${last} tidak seperti ketika rantai entri ${next} dimulai sesudahnya`,
      `entries 1 to ${last} are not as they were when the chain of entry ${next} began after them`,
    ),
  rewritten: (seq: bigint, at: string) =>
    words(
      `entri ${seq} bukan entri yang kodenya diekspor pada ${at}: jejak audit ditulis ulang sampai di situ, atau itu kepala jejak audit lain`,
      `entry ${seq} is not the one whose code was exported at ${at}: the audit was rewritten up to there, or that is the head of another audit`,
    ),
  headMissing: (last: bigint) =>
    words(
      `baris kepala tidak ada: tidak diketahui apakah entri sesudah ${last} dihapus`,
      `the row of the head is missing: nothing tells whether entries after ${last} were removed`,
    ),
  headChanged: (named: bigint, last: bigint) =>
    words(
      `baris kepala diubah tanpa kunci: kepala menyebut entri ${named}, yang terakhir ${last}`,
      `the row of the head was changed without the key: it names entry ${named}, the last is ${last}`,
    ),
  headEarlier: (named: bigint, last: bigint) =>
    words(
      `baris kepala berasal dari waktu sebelumnya: kepala menyebut entri ${named}, yang terakhir ${last}`,
      `the row of the head is an earlier one: it names entry ${named}, the last is ${last}`,
    ),
  cut: (last: bigint, named: bigint) =>
    words(
      `jejak audit berakhir pada entri ${last}, padahal kepala menyebut entri ${named}: ujungnya terpotong`,
      `the audit ends at entry ${last}, but the head names entry ${named}: its end was cut off`,
    ),
  cutSince: (last: bigint, named: bigint, at: string) =>
    words(
      `jejak audit berakhir pada entri ${last}, padahal kepala yang diekspor pada ${at} menyebut entri ${named}: ujungnya terpotong`,
      `the audit ends at entry ${last}, but the head exported at ${at} names entry ${named}: its end was cut off`,
    ),
};
