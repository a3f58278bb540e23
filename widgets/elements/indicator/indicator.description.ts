import type { Description } from '../description.js';

export const description: Description = {
  rank: 20,
  shows: 'figures',
  title: null,
  choice: { id: 'Satu indikator', en: 'One indicator' },
  frame: { width: 600, wide: 296, narrow: 372 },
  indicator: { usual: 'COMPLETION', level: 'PROVINCE' },
  splits: null,
  periods: { units: ['year'], usual: 'year', course: true },
  example: {
    attributes: { indicator: 'COMPLETION' },
    says: {
      id: 'Satu indikator: angka, perubahan, target, dan perkembangannya.',
      en: 'One indicator: its number, change, target and course.',
    },
  },
};
