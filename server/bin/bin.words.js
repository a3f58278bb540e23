const words = (id, en) => ({ id, en });

/** What building says, in Indonesian and English. */
export const buildWords = {
  packages: words(
    'memasang paket dengan npm (satu sampai dua menit)',
    'installing packages with npm (a minute or two)',
  ),
  testPackages: words(
    'memasang paket untuk pengujian dengan npm',
    'installing the packages of the tests with npm',
  ),
  client: words(
    'membuat klien basis data dari prisma/schema.prisma',
    'generating the database client from prisma/schema.prisma',
  ),
  server: words('mengompilasi server', 'compiling the server'),
  assets: words(
    'mengambil penjelajah dan fon dari paketnya',
    'taking explorer and fonts from their packages',
  ),
  documents: words('membuat tipe untuk kueri widget', 'generating types of the queries of the widgets'),
  elements: words(
    'menguraikan elemen untuk penyunting dan kompilator',
    'describing the elements for editors and compilers',
  ),
  widgets: words('membangun widget', 'building the widgets'),
  batches: words('mencatat apa yang ditanyakan halaman', 'writing down what the pages ask'),
  bill: words('mendaftar paket', 'listing the packages'),
  waiting: words(
    'menunggu terminal lain yang sedang membangun',
    'waiting for another terminal that is building',
  ),
};

/** Why building ended. */
export const failureWords = {
  step: (what) =>
    words(
      `${what.id}: gagal; yang perlu dibetulkan tertulis di atas`,
      `${what.en} failed; what to correct stands above`,
    ),
  noProgram: (program, reason) =>
    words(`tidak dapat menjalankan ${program}: ${reason}`, `cannot run ${program}: ${reason}`),
  noPackage: (name) =>
    words(
      `paket ${name} belum terpasang; npm test memasangnya`,
      `the package ${name} is not installed; npm test installs it`,
    ),
  oldNode: (has, wanted) =>
    words(
      `Node ${has} terlalu lama; Sinergi memerlukan Node ${wanted} (https://nodejs.org)`,
      `Node ${has} is too old; Sinergi needs Node ${wanted} (https://nodejs.org)`,
    ),
  noServer: words(
    '--server harus alamat seperti https://sinergi.example.go.id',
    '--server must be an address like https://sinergi.example.go.id',
  ),
};

/** What `npm run dev` says in the terminal. */
export const devWords = {
  usage: words(
    `pemakaian: npm run dev [-- [start|serve] [--inspect[=[HOST:]PORT]]]
  start      basis data tertanam yang kosong diisi provinsi contoh dahulu (bawaan)
  serve      menyajikan isi basis data apa adanya
  --inspect  membuka jalan bagi debugger (bawaan 127.0.0.1:9229)
`,
    `usage: npm run dev [-- [start|serve] [--inspect[=[HOST:]PORT]]]
  start      an empty embedded database gets the demonstration province first (default)
  serve      serve whatever the database holds
  --inspect  let a debugger in (default 127.0.0.1:9229)
`,
  ),
  shows: (seconds) =>
    words(
      `menampilkan yang disimpan, setelah ${seconds.toLocaleString('id-ID')} s`,
      `shows what was saved, after ${seconds} s`,
    ),
  ended: words(
    'server berhenti; dijalankan lagi bila ada berkas disimpan',
    'the server ended; it starts again when a file is saved',
  ),
  taken: (place, code) =>
    words(
      `${place} tidak dapat dipakai (${code}); tetapkan HOST atau PORT`,
      `${place} cannot be used (${code}); set HOST or PORT`,
    ),
  greeting: (address) =>
    words(
      `
  Sinergi menjawab di ${address} dan menampilkan yang disimpan

  Lihat     ${address}/
  Tanya     ${address}/explorer
  Pasang    ${address}/embed
  Galeri    ${address}/gallery
`,
      `
  Sinergi answers on ${address} and shows what is saved

  See       ${address}/
  Ask       ${address}/explorer
  Embed     ${address}/embed
  Gallery   ${address}/gallery
`,
    ),
};
