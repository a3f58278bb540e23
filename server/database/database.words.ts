import { words } from '../language/localised.js';

/** What the person who runs Sinergi must mend about the database. */
export const databaseWords = {
  unreachable: (where: string, reason: string, variable: string) =>
    words(
      `basis data di ${where} tidak menjawab (${reason}); periksa ${variable} dan apakah basis data itu berjalan`,
      `the database at ${where} does not answer (${reason}); check ${variable} and that it runs`,
    ),
  unwritable: (folder: string, reason: string) =>
    words(
      `tidak dapat menulis ke direktori data ${folder} (${reason}); izinkan menulis, atau isi SINERGI_DATA dengan direktori lain`,
      `cannot write to the data directory ${folder} (${reason}); make it writable or set SINERGI_DATA to another`,
    ),
  inUse: (pids: readonly number[]) =>
    words(
      `server atau perintah lain memakai basis data ini (proses ${pids.join(', ')}); hentikan, lalu coba lagi`,
      `a server or another command uses this database (${pids.length === 1 ? 'process' : 'processes'} ${pids.join(', ')}); stop it, then try again`,
    ),
  migrations: (reason: string) =>
    words(`migrasi tidak dapat diterapkan: ${reason}`, `the migrations do not apply: ${reason}`),
};

/** The same of the embedded PostgreSQL. */
export const embeddedWords = {
  noBinaries: (platform: string, machine: string) =>
    words(
      `tidak ada PostgreSQL bawaan untuk ${platform} pada ${machine}; isi DATABASE_URL dengan PostgreSQL Anda sendiri`,
      `there is no embedded PostgreSQL for ${platform} on ${machine}; set DATABASE_URL to a PostgreSQL of yours`,
    ),
  unmade: (reason: string) =>
    words(
      `PostgreSQL bawaan tidak dapat dibuat: ${reason}; perbaiki itu atau isi DATABASE_URL dengan PostgreSQL Anda sendiri`,
      `the embedded PostgreSQL cannot be made: ${reason}; mend that or set DATABASE_URL to a PostgreSQL of yours`,
    ),
  held: (file: string) =>
    words(
      `perintah lain memegang ${file}; tunggu sampai selesai atau hentikan`,
      `another command holds ${file}; wait for it or end it`,
    ),
  ofAnotherUser: (dataDirectory: string) =>
    words(
      `basis data ${dataDirectory} milik pengguna lain; jalankan Sinergi sebagai pengguna itu atau root, atau isi SINERGI_DATA dengan direktori lain`,
      `the database of ${dataDirectory} belongs to another user; run Sinergi as that user or as root, or set SINERGI_DATA to another directory`,
    ),
  runsElsewhere: (folder: string) =>
    words(
      `PostgreSQL tidak boleh berjalan sebagai root: PostgreSQL berjalan sebagai pengguna postgres, di ${folder}`,
      `PostgreSQL may not run as root: it runs as the user postgres, in ${folder}`,
    ),
  outOfReach: (uid: number, folder: string) =>
    words(
      `pengguna bernomor ${uid}, yang menjalankan PostgreSQL, tidak dapat lagi mencapai ${folder}; izinkan pengguna lain menelusuri folder di atasnya (chmod o+x)`,
      `the user with the number ${uid}, who runs PostgreSQL, cannot reach ${folder} any more; let others search the folders above it (chmod o+x)`,
    ),
  placeGone: (dataDirectory: string, folder: string, memory: string) =>
    words(
      `basis data ${dataDirectory} dahulu di ${folder}, yang sudah hilang; kembalikan, atau hapus ${memory} untuk mulai dengan yang kosong`,
      `the database of ${dataDirectory} was in ${folder}, which is gone; bring it back, or remove ${memory} to begin with an empty one`,
    ),
  noUser: words(
    'PostgreSQL tidak boleh berjalan sebagai root dan pengguna postgres tidak dapat dibuat; jalankan Sinergi sebagai pengguna lain atau isi DATABASE_URL',
    'PostgreSQL may not run as root and the user postgres cannot be made; run Sinergi as another user or set DATABASE_URL',
  ),
  filesGone: (folder: string) =>
    words(
      `berkas PostgreSQL bawaan hilang dari ${folder}`,
      `the files of the embedded PostgreSQL are gone from ${folder}`,
    ),
  silent: (log: string) =>
    words(
      `PostgreSQL bawaan tidak menjawab; lihat ${log}`,
      `the embedded PostgreSQL does not answer; see ${log}`,
    ),
  unstoppable: (pid: number, log: string) =>
    words(
      `PostgreSQL bawaan (proses ${pid}) tidak berhenti; lihat ${log}`,
      `the embedded PostgreSQL (process ${pid}) does not stop; see ${log}`,
    ),
  unstarted: (log: string) =>
    words(
      `PostgreSQL bawaan tidak dapat dimulai; lihat ${log}`,
      `the embedded PostgreSQL does not start; see ${log}`,
    ),
  socketTaken: (socket: string) =>
    words(`${socket} milik pengguna lain; hapus`, `${socket} belongs to somebody else; remove it`),
  diesAgain: words(
    'PostgreSQL bawaan mati lagi segera setelah dimulai',
    'the embedded PostgreSQL dies again as soon as it is started',
  ),
};
