import type { Description } from '../description.js';
import { title } from './aftercare.words.js';

export const description: Description = {
  rank: 70,
  shows: 'figures',
  title,
  choice: { id: 'Pascarehabilitasi', en: 'Aftercare' },
  frame: { width: 600, wide: 414, narrow: 584 },
  indicator: null,
  splits: null,
  periods: { units: ['year'], usual: 'year', course: false },
  example: {
    attributes: {},
    says: {
      id: 'Pemantauan setelah rehabilitasi, tahap demi tahap, dibandingkan dengan targetnya.',
      en: 'Steps of following people after rehabilitation, against their targets.',
    },
  },
};
