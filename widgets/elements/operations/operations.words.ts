/** What it is called where only words stand for it. */
export const title = { id: 'Operasi gabungan dan mandiri', en: 'Operations, joint and single' };

const id = {
  heading: title.id,
  none: 'Belum ada operasi yang dipublikasikan untuk periode ini.',
  first: (count: string, place: string, period: string) =>
    `${count} operasi dimulai di ${place} pada ${period}`,
};

const en: typeof id = {
  heading: title.en,
  none: 'No operations are published for this period yet.',
  first: (count, place, period) => `${count} operations started in ${place} in ${period}`,
};

/** What `<sinergi-operations>` says of its own. */
export const words = { id, en };
