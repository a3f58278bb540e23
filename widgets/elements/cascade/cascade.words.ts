/** What it is called where only words stand for it. */
export const title = { id: 'Dari penindakan sampai pulih', en: 'From arrest to recovery' };

const id = {
  heading: title.id,
  none: 'Tahun ini belum ditutup: tahap-tahapnya masih ditunggu.',
  sentence: (first: string, stage: string, year: string, last: string, end: string) =>
    `Dari ${first} ${stage} pada ${year}, ${last} ${end}`,
  loss: (people: string, from: string, to: string) =>
    `kehilangan terbesar dalam rehabilitasi: ${people} orang antara ${from} dan ${to}`,
  rate: (percent: string) => `${percent} dari tahap sebelumnya`,
  heads: ['orang', 'dari tahap sebelumnya'] as [string, string],
  unit: 'orang yang mencapai tahap itu atau tahap sesudahnya',
  columns: ['Tahap', 'Orang', 'Dari tahap sebelumnya', 'Jalur'],
};

const en: typeof id = {
  heading: title.en,
  none: 'This year is not closed yet: its stages are still waited for.',
  sentence: (first, stage, year, last, end) => `Of ${first} ${stage} in ${year}, ${last} ${end}`,
  loss: (people, from, to) => `the largest loss in care: ${people} people between ${from} and ${to}`,
  rate: (percent) => `${percent} of the stage before`,
  heads: ['people', 'of the stage before'],
  unit: 'people who reached that stage or a later one',
  columns: ['Stage', 'People', 'Of the stage before', 'Stream'],
};

/** What `<sinergi-cascade>` says of its own. */
export const words = { id, en };
