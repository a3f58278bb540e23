/** What it is called where only words stand for it. */
export const title = { id: 'Tersangka perkara narkotika', en: 'Suspects in narcotics cases' };

const id = {
  heading: title.id,
  none: 'Belum ada tersangka yang dipublikasikan untuk periode ini.',
  first: (count: string, place: string, period: string) => `${count} tersangka di ${place} pada ${period}`,
  most: (kind: string, count: string) => `terbanyak: ${kind} (${count})`,
  columns: ['Kelompok', 'Orang', 'Tahun sebelumnya'],
  unit: 'orang',
  total: 'Jumlah seluruhnya pasti dan menghitung tersangka per laporan.',
};

const en: typeof id = {
  heading: title.en,
  none: 'No suspects are published for this period yet.',
  first: (count, place, period) => `${count} suspects in ${place} in ${period}`,
  most: (kind, count) => `most: ${kind} (${count})`,
  columns: ['Group', 'People', 'Year before'],
  unit: 'people',
  total: 'The total is exact and counts suspects per report.',
};

/** What `<sinergi-suspects>` says of its own. */
export const words = { id, en };
