/** What it is called where only words stand for it. */
export const title = { id: 'Tetap pulih setelah rehabilitasi', en: 'Without relapse after rehabilitation' };

const id = {
  heading: title.id,
  none: 'Belum cukup lama dipantau.',
  one: (share: string, year: string) =>
    `${share} yang selesai pada ${year} tetap pulih sampai akhir bulan ke-6`,
  two: (first: string, share: string, second: string, other: string) =>
    `${first} ${share} tetap pulih sampai akhir bulan ke-6, ${second} ${other}`,
  unclear: 'perbedaannya belum nyata',
  finished: (year: string) => `selesai ${year}`,
  day: (day: string) => `Hari ke-${day}`,
  unit: 'bagian yang belum kambuh sejak selesai',
  columns: ['Kelompok', 'Hari ke-', 'Belum kambuh', 'Dari', 'Sampai', 'Berisiko'],
};

const en: typeof id = {
  heading: title.en,
  none: 'Nobody was followed long enough.',
  one: (share, year) =>
    `${share} of those who completed in ${year} were without relapse to the end of month 6`,
  two: (first, share, second, other) =>
    `${first} ${share} were without relapse to the end of month 6, ${second} ${other}`,
  unclear: 'no clear difference',
  finished: (year) => `completed ${year}`,
  day: (day) => `Day ${day}`,
  unit: 'without relapse since completion',
  columns: ['Group', 'Day', 'Without relapse', 'From', 'To', 'At risk'],
};

/** What `<sinergi-relapse>` says of its own. */
export const words = { id, en };
