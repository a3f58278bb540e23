import type { Description } from '../description.js';
import { title } from './outreach.words.js';

export const description: Description = {
  rank: 100,
  shows: 'figures',
  title,
  choice: { id: 'Penjangkauan', en: 'Outreach' },
  frame: { width: 600, wide: 450, narrow: 556 },
  indicator: null,
  splits: null,
  periods: { units: ['month', 'quarter', 'year'], usual: 'year', course: true },
  example: {
    attributes: {},
    says: { id: 'Orang yang dijangkau dari waktu ke waktu.', en: 'People reached over time.' },
  },
};
