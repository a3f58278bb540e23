/** How suspects are spoken of. */
export const words = {
  id: {
    heading: 'Tersangka perkara narkotika',
    none: 'Belum ada tersangka yang dipublikasikan untuk periode ini.',
    first: (count: string, place: string, period: string) => `${count} tersangka di ${place} pada ${period}`,
    most: (kind: string, count: string) => `terbanyak: ${kind} (${count})`,
    columns: ['Kelompok', 'Orang', 'Tahun sebelumnya'],
    unit: 'orang',
    total: 'Jumlah seluruhnya pasti dan menghitung tersangka per laporan.',
  },
  en: {
    heading: 'Suspects in narcotics cases',
    none: 'No suspects are published for this period yet.',
    first: (count: string, place: string, period: string) => `${count} suspects in ${place} in ${period}`,
    most: (kind: string, count: string) => `most: ${kind} (${count})`,
    columns: ['Group', 'People', 'Year before'],
    unit: 'people',
    total: 'The total is exact and counts suspects per report.',
  },
};
