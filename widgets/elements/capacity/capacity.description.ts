import type { Description } from '../description.js';
import { title } from './capacity.words.js';

export const description: Description = {
  rank: 60,
  shows: 'figures',
  title,
  choice: { id: 'Tempat tidur dan antrean', en: 'Beds and waiting' },
  frame: { width: 600, wide: 378, narrow: 540 },
  indicator: null,
  splits: null,
  periods: { units: ['month', 'quarter', 'year'], usual: 'quarter', course: false },
  example: {
    attributes: {},
    says: {
      id: 'Tempat tidur, yang terisi, dan yang menunggu, menurut kabupaten dan kota.',
      en: 'Beds, occupied and waiting, by regency.',
    },
  },
};
