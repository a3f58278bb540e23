import type { Description } from '../description.js';

export const description: Description = {
  rank: 120,
  shows: 'figures',
  title: null,
  choice: { id: 'Peta kabupaten/kota', en: 'Map of regencies' },
  frame: { width: 600, wide: 594, narrow: 536 },
  indicator: { usual: 'CASE_RATE', level: 'REGENCY' },
  splits: {
    by: { region: { id: 'Baris, yang tertinggi di atas', en: 'Rows, the highest first' } },
    usual: { id: 'Peta', en: 'Map' },
  },
  periods: { units: ['month', 'quarter', 'year'], usual: 'year', course: false },
  example: {
    attributes: { indicator: 'CASE_RATE' },
    says: { id: 'Satu indikator di setiap kabupaten dan kota.', en: 'One indicator in every regency.' },
  },
};
