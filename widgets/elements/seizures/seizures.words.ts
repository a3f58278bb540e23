/** What it is called where only words stand for it. */
export const title = { id: 'Barang bukti menurut zat', en: 'Seizures by substance' };

const id = {
  heading: title.id,
  none: 'Belum ada penyitaan yang dipublikasikan untuk periode ini.',
  most: (substance: string, place: string, period: string, times: string, quantity: string) =>
    `${substance} paling sering disita di ${place} pada ${period}: ${times} kali, ${quantity}`,
  times: 'kali disita',
  quantity: 'jumlah',
  columns: ['Zat', 'Penyitaan', 'Jumlah', 'Periode sebelumnya'],
};

const en: typeof id = {
  heading: title.en,
  none: 'No seizures are published for this period yet.',
  most: (substance, place, period, times, quantity) =>
    `${substance} was seized most often in ${place} in ${period}: ${times} times, ${quantity}`,
  times: 'times seized',
  quantity: 'quantity',
  columns: ['Substance', 'Seizures', 'Quantity', 'Period before'],
};

/** What `<sinergi-seizures>` says of its own. */
export const words = { id, en };
