const id = {
  none: 'Belum ada angka menurut kabupaten/kota.',
  from: (high: string, most: string, low: string, least: string, period: string) =>
    `Tertinggi di ${high} (${most}), terendah di ${low} (${least}) pada ${period}`,
  unknown: 'tidak ada data',
  boundaries: 'Batas wilayah',
};

const en: typeof id = {
  none: 'There are no figures by regency yet.',
  from: (high, most, low, least, period) =>
    `Highest in ${high} (${most}), lowest in ${low} (${least}) in ${period}`,
  unknown: 'no data',
  boundaries: 'Boundaries',
};

/** What `<sinergi-map>` says of its own. */
export const words = { id, en };
