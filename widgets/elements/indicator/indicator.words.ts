const id = {
  in: (period: string) => `Pada ${period}`,
  none: 'Belum ada angka untuk periode ini.',
};

const en: typeof id = {
  in: (period) => `In ${period}`,
  none: 'There is no figure for this period yet.',
};

/** What `<sinergi-indicator>` says of its own. */
export const words = { id, en };
