import type { Description } from '../description.js';
import { title } from './seizures.words.js';

export const description: Description = {
  rank: 80,
  shows: 'figures',
  title,
  choice: { id: 'Penyitaan', en: 'Seizures' },
  frame: { width: 600, wide: 472, narrow: 716 },
  indicator: null,
  splits: null,
  periods: { units: ['month', 'quarter', 'year'], usual: 'year', course: false },
  example: {
    attributes: {},
    says: {
      id: 'Berapa kali setiap zat disita, dan berapa banyak.',
      en: 'How often each substance was seized, and how much.',
    },
  },
};
