/** What is said where there is no script. */
export const words = {
  id: {
    more: (count: string) => `… dan ${count} lagi; semuanya ada di tabel.`,
    show: 'Tampilkan',
    definition: 'Definisi',
    precision: 'Ketelitian',
    place: 'Wilayah',
    csv: 'Unduh CSV',
    picture: 'Gambar',
    home: 'Sinergi',
  },
  en: {
    more: (count: string) => `… and ${count} more; the table has all of them.`,
    show: 'Show',
    definition: 'Definition',
    precision: 'Precision',
    place: 'Region',
    csv: 'Download CSV',
    picture: 'Picture',
    home: 'Sinergi',
  },
};
