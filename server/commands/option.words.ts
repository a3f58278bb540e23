import { words } from '../language/localised.js';

/** What the help says of arguments and options. */
export const optionWords = {
  kind: (kinds: string) => words(`apa isi barisnya: ${kinds}`, `what the rows are: ${kinds}`),
  file: words(
    'berkas CSV; untuk regions juga berkas .geojson',
    'the CSV file; for regions also a .geojson file',
  ),
  source: words(
    'register asal berkas itu, misalnya bnnp-jambi',
    'the register that the file comes from, such as bnnp-jambi',
  ),
  mapping: words('berkas JSON yang memetakan kolom asing', 'a JSON file that says how foreign columns map'),
  property: words(
    'GeoJSON: properti yang menyebut wilayah (biasanya code)',
    'GeoJSON: the property that names the region (default code)',
  ),
  codes: words('GeoJSON: kode siapa yang dipakai', 'GeoJSON: whose codes it holds'),
  dryRunOfImport: words('melapor seperti biasa, tidak menulis apa pun', 'report as usual, write nothing'),
  importStatus: words(
    '\nStatus keluar: 0 semua masuk, 2 tidak ada yang ditulis.',
    '\nExit status: 0 all in, 2 nothing written.',
  ),
  asOf: words(
    'menerbitkan seolah-olah hari ini (YYYY-MM-DD)',
    'publish as if this day (YYYY-MM-DD) were today',
  ),
  dryRunOfPublish: words(
    'menyebut apa yang akan berubah dan revisi tiap tahun; tidak menulis apa pun',
    'say what would change and which revision each year would get; write nothing',
  ),
  force: words(
    'mengundi tahun pada --year lebih sering daripada yang disepakati; terbitan menampilkan alasannya',
    'draw the years of --year more often than agreed; the release shows the reason',
  ),
  correct: words(
    'membetulkan tabel pasti tahun yang sudah ditutup; terbitan menampilkan alasannya',
    'mend exact tables of closed years; the release shows the reason',
  ),
  year: words('tahun yang dimaksud --force atau --correct', 'which years --force or --correct means'),
  table: (tables: string) => words(`yang mana: ${tables}`, `which: ${tables}`),
  format: words('cara menulisnya', 'how it is written'),
  out: words('ke mana; jika tidak ditulis, keluaran standar', 'where to; standard output if nothing is said'),
  newFile: words('berkas baru', 'the new file'),
  backup: words('berkas cadangan', 'the backup'),
  dryRunOfRestore: words(
    'membaca seluruh berkas dan menyebut isinya; tidak menulis apa pun',
    'read the whole file and say what is in it; write nothing',
  ),
  restoreStatus: words(
    '\n\nStatus keluar: 0 dipulihkan, 1 tidak ada yang dipulihkan, 3 dipulihkan, tetapi lihat pesannya.',
    '\n\nExit status: 0 restored, 1 nothing was restored, 3 restored, but see what is said.',
  ),
  role: words('siapa pemegangnya', 'what the bearer is'),
  agency: words('tempat pemegangnya bekerja', 'where the bearer works'),
  subject: words(
    'siapa yang memakainya; tercatat dalam jejak audit (biasanya: PERAN@INSTANSI)',
    'who uses it; stands in the audit (default: ROLE@AGENCY)',
  ),
  mentor: words(
    'untuk pendamping: nomor yang dipakai berkas impor untuk menyebutnya',
    'of a mentor: the number by which imported files call them',
  ),
  sourceOfMentor: words(
    'register asal nomor itu, seperti pada impor',
    'the register of that number, as at the import',
  ),
  hours: words('berapa jam berlakunya', 'how long it holds'),
  yes: words('tanpa bertanya', 'without asking'),
  newFolder: words('folder baru', 'a new folder'),
  tokenId: words('yang dicetak sinergi token', 'what sinergi token printed'),
  outOfHead: words(
    'menambahkannya juga ke berkas ini, untuk disimpan di tempat lain daripada basis data',
    'add them to this file too, to be kept where the database is not',
  ),
  head: words('berkas kepala yang disimpan di tempat lain', 'a file of heads that was kept elsewhere'),
  key: words(
    'kunci yang pernah hilang, untuk memeriksa rantai yang ditulis dengannya',
    'keys that were lost once, to verify the chains that were written with them',
  ),
  verifyStatus: words(
    '\nStatus keluar: 0 semua utuh, 3 ada yang diubah, dihapus, atau ditambahkan.',
    '\nExit status: 0 all whole, 3 something was changed, removed or added.',
  ),
  reason: words(
    'bagaimana kunci itu hilang; tercatat dalam entri pertama, bersama kepala sebelumnya',
    'how it was lost; stands in the first entry, with the head before it',
  ),
};
