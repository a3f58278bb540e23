import type { Description } from '../description.js';
import { title } from './rehab-outcomes.words.js';

export const description: Description = {
  rank: 50,
  shows: 'figures',
  title,
  choice: { id: 'Hasil rehabilitasi', en: 'Outcomes of rehabilitation' },
  frame: { width: 600, wide: 514, narrow: 592 },
  indicator: null,
  splits: null,
  periods: { units: ['year'], usual: 'year', course: false },
  example: {
    attributes: {},
    says: { id: 'Bagaimana rehabilitasi berakhir.', en: 'How rehabilitation ended.' },
  },
};
