/** What it is called where only words stand for it. */
export const title = { id: 'Tempat rehabilitasi', en: 'Places of rehabilitation' };

const id = {
  heading: 'Tempat rehabilitasi menurut kabupaten/kota',
  none: 'Belum ada fasilitas yang melaporkan tempat tidurnya untuk periode ini.',
  full: (share: string, period: string) => `${share} tempat tidur terisi pada ${period}`,
  wait: (people: string) => `${people} orang menunggu`,
  fullest: (place: string, share: string) => `paling penuh ${place} (${share})`,
  occupied: 'terisi',
  waiting: 'menunggu',
  places: (count: string) => `${count} tempat tidur`,
  unit: 'bagian hari tempat tidur yang terisi, mulai 90 % ditandai; menunggu: orang pada akhir periode',
  rounded: 'Terisi dibulatkan, makin kasar makin sedikit tempat tidurnya; menunggu ke kelipatan 5.',
  columns: ['Tempat tidur', 'Terisi', 'Menunggu'],
};

const en: typeof id = {
  heading: 'Places of rehabilitation by regency',
  none: 'No facility has reported its beds for this period yet.',
  full: (share, period) => `${share} of beds were occupied in ${period}`,
  wait: (people) => `${people} people were waiting`,
  fullest: (place, share) => `fullest: ${place} (${share})`,
  occupied: 'occupied',
  waiting: 'waiting',
  places: (count) => `${count} beds`,
  unit: 'share of bed-days occupied, marked from 90% on; waiting: people at the end of the period',
  rounded: 'Occupied is rounded, the coarser the fewer the beds; waiting to multiples of 5.',
  columns: ['Beds', 'Occupied', 'Waiting'],
};

/** What `<sinergi-capacity>` says of its own. */
export const words = { id, en };
