/** What it is called where only words stand for it. */
export const title = { id: 'Pemantauan setelah rehabilitasi', en: 'Follow-up after rehabilitation' };

const id = {
  heading: title.id,
  none: 'Belum ada angka pascarehabilitasi untuk periode ini.',
  followed: (share: string, year: string) =>
    `${share} dari yang selesai pada ${year} masih terpantau setelah 6 bulan`,
  unit: 'persen orang yang selesai rehabilitasi; garis putus: target',
  columns: ['Ukuran', 'Tahun'],
};

const en: typeof id = {
  heading: title.en,
  none: 'There are no figures of aftercare for this period yet.',
  followed: (share, year) =>
    `${share} of those who completed in ${year} were still in contact after 6 months`,
  unit: 'per cent of people who completed rehabilitation; dashed: target',
  columns: ['Measure', 'Year'],
};

/** What `<sinergi-aftercare>` says of its own. */
export const words = { id, en };
