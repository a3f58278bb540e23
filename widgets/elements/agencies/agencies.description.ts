import type { Description } from '../description.js';
import { title } from './agencies.words.js';

export const description: Description = {
  rank: 130,
  shows: 'figures',
  title,
  choice: { id: 'Instansi dan pejabat', en: 'Agencies and officials' },
  frame: { width: 600, wide: 694, narrow: 694 },
  indicator: null,
  splits: null,
  periods: null,
  example: {
    attributes: {},
    says: { id: 'Instansi dan pejabat publiknya.', en: 'Agencies and their public office holders.' },
  },
};
