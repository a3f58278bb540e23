import type { Description } from '../description.js';

export const description: Description = {
  rank: 140,
  shows: 'widgets',
  title: { id: 'Dasbor Sinergi', en: 'Sinergi dashboard' },
  choice: { id: 'Dasbor lengkap', en: 'Whole dashboard' },
  frame: { width: 960, wide: 3444, narrow: 6076 },
  indicator: null,
  splits: null,
  periods: null,
  example: {
    attributes: { show: 'indicator:RELAPSE_FREE_6 indicator:COMPLETION relapse capacity' },
    says: {
      id: 'Beberapa widget dengan wilayah dan tahun yang sama.',
      en: 'Several widgets that share a region and a year.',
    },
  },
};
