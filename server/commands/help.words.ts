import { words } from '../language/localised.js';

/** What the help says of the whole command line. */
export const programWords = {
  about: words(
    'Catatan kepolisian dan badan narkotika, disatukan; angka untuk umum, GraphQL, dan grafik.',
    'Records of police and narcotics agency, joined; public numbers, GraphQL and charts.',
  ),
  afterError: words(
    '(sinergi --help menampilkan perintah-perintahnya)',
    '(sinergi --help shows the commands)',
  ),
  help: words('menampilkan bantuan ini', 'display help for command'),
  language: words(
    'bahasa perintah (jika tidak ditulis: Inggris jika LC_ALL, LC_MESSAGES, atau LANG mulai dengan en, selain itu Indonesia)',
    'language of the command (default: English where LC_ALL, LC_MESSAGES or LANG begins with en, else Indonesian)',
  ),
  environment: words(
    `
Lingkungan:
  SINERGI_DATA   direktori data dan kunci (biasanya data di folder proyek)
  DATABASE_URL   PostgreSQL yang dipakai sebagai ganti yang bawaan
  SINERGI_PUBLIC_DATABASE_URL  cara sisi umum terhubung (biasanya: DATABASE_URL dengan peran sinergi_public)
  HOST, PORT     alamat layanan (biasanya localhost, 4000)
  LC_ALL, LC_MESSAGES, LANG  bahasa perintah: en… Inggris, selain itu Indonesia
  SINERGI_OIDC_ISSUER  penerbit OIDC yang tokennya diterima
  SINERGI_OIDC_CLIENT_ID  sebagai siapa dasbor memasukkan orang di sana (jika kosong: mereka menempelkan token)
  SINERGI_OIDC_SCOPE   apa yang diminta di sana (biasanya openid)
  SINERGI_AUDIT_KEY    kunci jejak audit, jika beberapa server berbagi basis data (biasanya: berkas audit-key)
  SINERGI_RATE_LIMIT   permintaan semenit ke /graphql dari satu alamat (biasanya 3000, 0 tanpa batas)
  SINERGI_TRUST_PROXY  jumlah proksi di depan yang X-Forwarded-For-nya dipercaya (biasanya 0)
  SINERGI_ADDRESS      tempat umum mencapai server ini (jika kosong, singgahan tidak menyimpan jawaban yang menyebutnya)
  SINERGI_STOP_WITHIN  detik bagi jawaban yang sedang dibuat ketika server dihentikan (biasanya 15)
  SINERGI_METRICS      tempat /metrics untuk Prometheus dijawab, seperti 127.0.0.1:9464 (biasanya: tidak ada)
  SINERGI_BACKUP_PASSPHRASE, SINERGI_BACKUP_PASSPHRASE_FILE  frasa sandi sinergi backup dan restore, atau berkasnya
  LOG_LEVEL      fatal, error, warn, info, debug (biasanya warn)`,
    `
Environment:
  SINERGI_DATA   directory of data and keys (default data in the project's folder)
  DATABASE_URL   a PostgreSQL to use instead of the embedded one
  SINERGI_PUBLIC_DATABASE_URL  how the public side connects (default: DATABASE_URL in the role sinergi_public)
  HOST, PORT     address to serve on (default localhost, 4000)
  LC_ALL, LC_MESSAGES, LANG  language of the commands: en… English, else Indonesian
  SINERGI_OIDC_ISSUER  an OIDC issuer whose tokens are taken
  SINERGI_OIDC_CLIENT_ID  as whom the dashboard signs people in there (default: they paste a token)
  SINERGI_OIDC_SCOPE   what it asks for there (default openid)
  SINERGI_AUDIT_KEY    the key of the audit, where several servers share a database (default: the file audit-key)
  SINERGI_RATE_LIMIT   requests a minute to /graphql from one address (default 3000, 0 no limit)
  SINERGI_TRUST_PROXY  reverse proxies in front whose X-Forwarded-For is believed (default 0)
  SINERGI_ADDRESS      where the public reaches this server (without it, caches keep no answer that names it)
  SINERGI_STOP_WITHIN  seconds that answers under way get when the server is told to stop (default 15)
  SINERGI_METRICS      where /metrics for Prometheus is answered, like 127.0.0.1:9464 (default: nowhere)
  SINERGI_BACKUP_PASSPHRASE, SINERGI_BACKUP_PASSPHRASE_FILE  of sinergi backup and restore, or the file that holds it
  LOG_LEVEL      fatal, error, warn, info, debug (default warn)`,
  ),
  passphrase: words(
    `
Frasa sandi ditanyakan di terminal, atau diambil dari SINERGI_BACKUP_PASSPHRASE, atau dari baris pertama berkas yang
disebut SINERGI_BACKUP_PASSPHRASE_FILE. Tanpa frasa sandi, cadangan tidak berguna.`,
    `
The passphrase is asked for on the terminal, or taken from SINERGI_BACKUP_PASSPHRASE, or from the first line of the file
that SINERGI_BACKUP_PASSPHRASE_FILE names. Without it a backup is worth nothing.`,
  ),
};

/** What the help says of each command. */
export const commandWords = {
  start: words(
    'melayani; basis data bawaan yang kosong diisi provinsi demonstrasi dahulu (npm start)',
    'serve; an empty embedded database gets the demonstration province first (npm start)',
  ),
  serve: words('melayani apa pun isi basis data', 'serve whatever the database holds'),
  import: words(
    'membaca berkas CSV suatu instansi ke dalam catatan, atau batas wilayah dari GeoJSON',
    'read a CSV file of an agency into the records, or the boundaries of regions from GeoJSON',
  ),
  publish: words(
    'membuat angka untuk umum dari isi catatan sekarang',
    'make the public numbers of what is in the records now',
  ),
  export: words(
    'menulis satu tabel terbitan sekarang ke berkas',
    'write a table of the current release to a file',
  ),
  backup: words(
    'menulis catatan, rujukan, terbitan, jejak audit, kunci, dan hasil bangun yang disimpan ke satu berkas, disegel dengan frasa sandi',
    'write records, reference, releases, audit, keys and kept builds to one file, sealed with a passphrase',
  ),
  restore: words(
    'memulihkan cadangan ke basis data dan direktori data yang kosong',
    'put a backup into an empty database and data directory',
  ),
  keys: words(
    'kunci rahasia instalasi ini; jika hilang, semua angka berubah',
    'the secret keys of this installation; losing them changes every number',
  ),
  keysBackup: words(
    'menyalin kunci ke berkas, untuk disimpan di tempat lain daripada basis data',
    'copy the keys to a file, to be kept where the database is not',
  ),
  keysRestore: words('mengembalikan kunci dari cadangan', 'put the keys back from a backup'),
  token: words(
    'menerbitkan token berumur pendek untuk pengembangan atau layanan',
    'issue a short-lived token for development or a service',
  ),
  tokenRevoke: words('mencabut token sebelum habis masanya', 'take a token back before it expires'),
  audit: words(
    'catatan tentang apa yang dibaca dan diubah pengguna yang masuk, terikat oleh kode',
    'the record of what signed-in people read and changed, bound by codes',
  ),
  auditHead: words(
    'mencetak nomor dan kode entri terakhir, dan menyimpannya untuk pemeriksaan kelak',
    'print number and code of the last entry, and keep them for later verifying',
  ),
  auditVerify: words(
    'membandingkan setiap entri dengan kodenya, dan dengan kepala yang pernah diekspor',
    'compare every entry with its code, and with the heads that were exported',
  ),
  auditBegin: words(
    'memulai rantai baru dengan kunci baru jika kunci jejak audit hilang untuk selamanya',
    'begin a new chain under a new key where the key of the audit is lost for good',
  ),
  demo: words(
    'mengisi basis data kosong dengan provinsi demonstrasi (sintetis) dan menerbitkannya',
    'fill an empty database with the demonstration province (synthetic) and publish it',
  ),
  demoRemove: words(
    'mengosongkan basis data bawaan dari demonstrasi, beserta kunci terbukanya, untuk catatan nyata',
    'empty the embedded database of the demonstration, its public keys too, for real records',
  ),
  demoFiles: words(
    'menulis berkas CSV rekaan dari setiap jenis untuk mencoba impor, beserta caranya',
    'write invented CSV files of every kind to try import with, and how to',
  ),
  status: words(
    'di mana basis data, apa isinya, terbitan mana yang berlaku',
    'where the database is, what it holds, which release is current',
  ),
};
