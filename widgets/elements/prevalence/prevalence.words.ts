/** What it is called where only words stand for it. */
export const title = { id: 'Prevalensi penyalahgunaan narkotika', en: 'Prevalence of drug use' };

const id = {
  heading: 'Prevalensi penyalahgunaan setahun terakhir, usia 15–64',
  none: 'Belum ada angka prevalensi yang dipublikasikan.',
  is: (place: string, value: string, year: string) =>
    `${value} penduduk ${place} usia 15–64 memakai narkotika pada ${year}`,
  more: (points: string, before: string, year: string) => `, naik ${points} poin dari ${before} pada ${year}`,
  less: (points: string, before: string, year: string) =>
    `, turun ${points} poin dari ${before} pada ${year}`,
  same: (_points: string, before: string, year: string) => `, sama seperti ${before} pada ${year}`,
  between: (low: string, high: string) => `${low} sampai ${high} (menurut sumber yang berbeda)`,
  missing: (place: string) => ` Untuk ${place} sendiri belum ada angka.`,
  columns: ['Wilayah', 'Tahun', 'Angka', 'Sumber', 'Catatan'],
  source: 'Survei yang dipublikasikan; sumber tiap angka di tabel',
  unit: 'persen penduduk usia 15–64',
};

const en: typeof id = {
  heading: 'Past-year prevalence of drug use, ages 15–64',
  none: 'No prevalence figure is published yet.',
  is: (place, value, year) => `${value} of people aged 15–64 in ${place} used drugs in ${year}`,
  more: (points, before, year) => `, up ${points} points from ${before} in ${year}`,
  less: (points, before, year) => `, down ${points} points from ${before} in ${year}`,
  same: (_points, before, year) => `, the same as ${before} in ${year}`,
  between: (low, high) => `${low} to ${high} (as different sources have it)`,
  missing: (place) => ` There is no figure for ${place} itself yet.`,
  columns: ['Region', 'Year', 'Figure', 'Source', 'Note'],
  source: 'Published surveys; the source of each figure is in the table',
  unit: 'percent of people aged 15–64',
};

/** What `<sinergi-prevalence>` says of its own. */
export const words = { id, en };
