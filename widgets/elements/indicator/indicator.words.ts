const id = {
  in: (period: string) => `Pada ${period}`,
  none: 'Belum ada angka untuk periode ini.',
  between: (lower: string, upper: string) => `Rentang keyakinan 95 %: ${lower} sampai ${upper}.`,
  targetOf: (value: string, year: string) => `${value} untuk ${year}`,
};

const en: typeof id = {
  in: (period) => `In ${period}`,
  none: 'There is no figure for this period yet.',
  between: (lower, upper) => `95% interval: ${lower} to ${upper}.`,
  targetOf: (value, year) => `${value} for ${year}`,
};

/** What `<sinergi-indicator>` says of its own. */
export const words = { id, en };
