/** What it is called where only words stand for it. */
export const title = { id: 'Orang yang dijangkau penyuluhan', en: 'People reached by outreach' };

const id = {
  heading: title.id,
  none: 'Belum ada kegiatan penjangkauan yang dipublikasikan untuk periode ini.',
  first: (count: string, place: string, period: string) =>
    `${count} orang dijangkau di ${place} pada ${period}`,
  events: (count: string) => `dalam ${count} kegiatan`,
};

const en: typeof id = {
  heading: title.en,
  none: 'No outreach is published for this period yet.',
  first: (count, place, period) => `${count} people reached in ${place} in ${period}`,
  events: (count) => `at ${count} events`,
};

/** What `<sinergi-outreach>` says of its own. */
export const words = { id, en };
