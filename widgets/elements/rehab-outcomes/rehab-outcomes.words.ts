/** What it is called where only words stand for it. */
export const title = { id: 'Hasil rehabilitasi', en: 'Outcomes of rehabilitation' };

const id = {
  heading: title.id,
  none: 'Belum ada yang keluar dari rehabilitasi dalam periode ini.',
  completed: (share: string, place: string, period: string) => `${share} selesai di ${place} pada ${period}`,
  next: (kind: string, people: string) => `hasil terbanyak lainnya: ${kind} (${people} orang)`,
  unit: 'bagian dari semua yang keluar dalam tahun itu',
};

const en: typeof id = {
  heading: title.en,
  none: 'Nobody left rehabilitation in this period yet.',
  completed: (share, place, period) => `${share} completed in ${place} in ${period}`,
  next: (kind, people) => `the next most frequent: ${kind} (${people} people)`,
  unit: 'share of all who left in the year',
};

/** What `<sinergi-rehab-outcomes>` says of its own. */
export const words = { id, en };
