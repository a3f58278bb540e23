/** What it is called where only words stand for it. */
export const title = { id: 'Instansi dan pejabat publik', en: 'Agencies and public office holders' };

const id = {
  heading: title.id,
  none: 'Belum ada instansi untuk wilayah ini.',
  sentence: (count: string, place: string, holders: string) =>
    `${count} instansi bertugas di ${place}; ${holders} pejabat publik tercatat`,
  since: (day: string) => `per ${day}`,
  first: 'Tabel memuat 100 instansi pertama.',
  columns: ['Instansi', 'Pejabat publik'],
  kinds: ['Kepolisian', 'BNN', 'Pemerintah daerah', 'Rehabilitasi'],
  source: 'Daftar instansi',
  definition: 'Instansi yang bertugas di wilayah ini, dan pemegang jabatan publiknya',
};

const en: typeof id = {
  heading: title.en,
  none: 'There are no agencies for this region yet.',
  sentence: (count, place, holders) =>
    `${count} agencies answer for ${place}; ${holders} public office holders are known`,
  since: (day) => `as of ${day}`,
  first: 'The table has the first 100 agencies.',
  columns: ['Agency', 'Public office holder'],
  kinds: ['Police', 'Narcotics agency', 'Government', 'Rehabilitation'],
  source: 'List of agencies',
  definition: 'Agencies that answer for this region, and who holds their public offices',
};

/** What `<sinergi-agencies>` says of its own. */
export const words = { id, en };
